package vn.giamngheo.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** An execution table of a province and its districts whose rows make a hundred thousand entries: posted whole, with their events, in one transaction. */
final class ExecutionImportRun {

    private static final String PROVINCE = "38";
    private static final int ROWS = 50_000;
    private static final int ROWS_OF_A_DECISION = 10;
    private static final String[] LINES = {
        "DA2", "DA3.1", "DA3.2", "DA5", "DA6.1", "DA6.2", "DA7.1", "DA7.2", "DA4.2", "DA4.3"
    };

    private final Door door;

    ExecutionImportRun(Stage stage) {
        this.door = stage.door();
    }

    void measure(Report report) throws Exception {
        var units = new ArrayList<String>();
        door.get("/administrative-units?parent=" + PROVINCE + "&asOf=2023-06-01&limit=100")
                .path("items")
                .forEach(unit -> units.add(unit.path("code").asText()));
        var table = new StringBuilder(ROWS * 90)
                .append("measure;unit;line;nature;source;amount;decisionNumber;decisionDate;issuer\n");
        for (int row = 0; row < ROWS; row++) {
            table.append("APPROPRIATED;%s;%s;RECURRENT;CENTRAL;%d;%d/QD;1/%d/2023;UBND\n"
                    .formatted(
                            units.get(row / ROWS_OF_A_DECISION % units.size()),
                            LINES[row % LINES.length],
                            1_000_000 + row,
                            row / ROWS_OF_A_DECISION,
                            1 + row / 5_000));
        }
        var bytes = table.toString().getBytes(StandardCharsets.UTF_8);
        report.doing("importing " + bytes.length / 1_000_000 + " MB of an execution table");
        long begin = System.nanoTime();
        var done = door.post(
                "/execution-imports?unit=" + PROVINCE + "&year=2023&programme=GNBV-2021-2025", "text/csv", bytes);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (done.path("results").size() != ROWS / ROWS_OF_A_DECISION) {
            throw new IllegalStateException(
                    "The import posted " + done.path("results").size());
        }
        report.figure("import of 100,000 entries", Report.seconds(seconds), "below 20 s");
    }
}
