package vn.giamngheo.benchmarks;

import java.io.IOException;

/** Two poverty standards over a million households, asked for through the gateway. */
final class ReclassificationRun {

    private static final String QUESTION =
            "/classification-comparisons?asOf=2022-12-31&standard=MDP_2022_2025&other=MDP_2027_2030&limit=1";

    private final Door door;

    ReclassificationRun(Stage stage) throws Exception {
        stage.needGrownRegister();
        this.door = stage.door();
    }

    void measure(Report report) throws IOException, InterruptedException {
        long households = door.get(QUESTION).path("total").path("households").asLong();
        report.figure(
                "two standards over " + households + " households",
                Report.seconds(door.time(door.gateway(), QUESTION) / 1000),
                "below 10 s");
    }
}
