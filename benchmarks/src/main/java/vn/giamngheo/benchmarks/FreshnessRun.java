package vn.giamngheo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** From a recorded classification to the ministry's figure: write, outbox, Kafka, inbox, read model, read. */
final class FreshnessRun {

    private static final String COMMUNE = "20050";
    private static final String COUNT =
            "/indicator-values?indicator=poverty.households.poor&period=2022&unit=" + COMMUNE;
    private static final int WRITES = 100;

    private final Door door;

    FreshnessRun(Stage stage) throws Exception {
        stage.needDistrict();
        this.door = stage.door();
    }

    void measure(Report report) throws IOException, InterruptedException {
        var poor = door.get("/households?classification=POOR&asOf=2021-12-31&limit=" + WRITES + "&unit=" + COMMUNE)
                .path("items");
        settle();
        double[] millis = new double[poor.size()];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = untilVisible(poor.get(i), count());
        }
        var times = Times.of(millis);
        report.figure("write to visible in the read model, p50", Report.millis(times.percentile(0.50)), "");
        report.figure(
                "write to visible in the read model, p99", Report.millis(times.percentile(0.99)), "below 1000 ms");
    }

    private double untilVisible(JsonNode household, long before) throws IOException, InterruptedException {
        var escaped = "{\"asOf\":\"2022-12-31\",\"scoreA\":200,\"scoreB\":0,\"deprivedIndicators\":[]}";
        long begin = System.nanoTime();
        door.post(
                "/households/" + household.path("id").asText() + "/classifications",
                "application/json",
                escaped.getBytes(StandardCharsets.UTF_8));
        while (count() == before) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Waits until the import has arrived whole. */
    private void settle() throws IOException, InterruptedException {
        long last = -1;
        for (long now = count(); now != last || now == 0; now = count()) {
            last = now;
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000L);
        }
    }

    private long count() throws IOException, InterruptedException {
        return door.get(COUNT).path("items").path(0).path("value").asLong();
    }
}
