package vn.giamngheo.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.giamngheo.launcher.sample.household.SampleDistrict;

/** The synthetic district through the bulk import, beside a plain COPY of the same rows into tables of the same make. */
final class ImportRun {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(50).toNanos();

    private final PlainCopy database;
    private final Door door;

    ImportRun(Stage stage) {
        this.database = stage.database();
        this.door = stage.door();
    }

    void measure(Report report) throws Exception {
        var lines = new ByteArrayOutputStream();
        new SampleDistrict().writeTo(lines);
        report.doing("importing " + lines.size() / 1_000_000 + " MB of households");
        long begin = System.nanoTime();
        long households = imported(lines.toByteArray());
        double seconds = (System.nanoTime() - begin) / 1e9;

        double copy = database.seconds();
        report.ratio(
                "import of " + households + " households",
                Report.perSecond(households / seconds),
                "COPY: " + Report.perSecond(households / copy),
                copy / seconds);
    }

    private long imported(byte[] lines) throws IOException, InterruptedException {
        var job = door.post("/household-imports", "application/x-ndjson", lines);
        while (job.path("finishedAt").isMissingNode()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            job = door.get("/household-imports/" + job.path("id").asText());
        }
        if (!job.path("state").asText().equals("SUCCEEDED")) {
            throw new IllegalStateException("The import failed: " + job);
        }
        return job.path("total").asLong();
    }
}
