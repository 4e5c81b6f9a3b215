package vn.giamngheo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Imports through the gateway, followed until they have ended. */
final class ImportDoor {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(50).toNanos();
    private static final String PATH = "/household-imports";

    private final Door door;

    ImportDoor(Door door) {
        this.door = door;
    }

    /** An import that succeeded. */
    record Done(String id, long households, double seconds) {}

    /** Lines of JSON, gzipped or not. */
    Done send(byte[] lines) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var job = await(door.post(PATH, "application/x-ndjson", lines), "ACCEPTED", "RUNNING");
        double seconds = (System.nanoTime() - begin) / 1e9;
        require(job, "SUCCEEDED");
        return new Done(job.path("id").asText(), job.path("total").asLong(), seconds);
    }

    /** Sends lines and tells how long it took beside a plain COPY of what came of them. */
    Done sendBesideCopy(byte[] lines, PlainCopy database, Report report)
            throws IOException, InterruptedException, SQLException {
        report.doing("importing " + lines.length / 1_000_000 + " MB, gzipped");
        var done = send(lines);
        double copy = database.seconds(done.id());
        report.ratio(
                "import of " + done.households() + " households",
                Report.perSecond(done.households() / done.seconds()),
                "COPY: " + Report.perSecond(done.households() / copy),
                copy / done.seconds());
        return done;
    }

    /** @return seconds that it took */
    double undo(Done done) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var job = await(door.delete(PATH + "/" + done.id()), "UNDOING");
        double seconds = (System.nanoTime() - begin) / 1e9;
        require(job, "UNDONE");
        return seconds;
    }

    private JsonNode await(JsonNode first, String... open) throws IOException, InterruptedException {
        var states = java.util.Set.of(open);
        var job = first;
        while (states.contains(job.path("state").asText())) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            job = door.get(PATH + "/" + job.path("id").asText());
        }
        return job;
    }

    private static void require(JsonNode job, String state) {
        if (!job.path("state").asText().equals(state)) {
            throw new IllegalStateException("The import is not " + state + ": " + job);
        }
    }
}
