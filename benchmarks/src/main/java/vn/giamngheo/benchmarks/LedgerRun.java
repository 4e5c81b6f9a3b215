package vn.giamngheo.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.Suite;

/**
 * Postings of many writers at once, on one cell and on a thousand, beside single-row updates with a commit each on the same server, by
 * as many connections as the service has.
 */
final class LedgerRun {

    private static final String UNIT = "481";
    private static final int WRITERS = 100;
    private static final int POSTINGS = 6_000;
    private static final int CONNECTIONS = 12;
    private static final int CELLS = 1_000;
    private static final int WARM_UP = 15_000;
    private static final int BATCH = 50;
    private static final int GIVERS = 8;
    private static final int LISTED = 30_000;
    private static final String[] LINES = {
        "DA2", "DA3.1", "DA3.2", "DA5", "DA6.1", "DA6.2", "DA7.1", "DA7.2", "DA4.2", "DA4.3"
    };

    private final Settings settings;
    private final Suite suite;
    private final Door door;

    LedgerRun(Stage stage) {
        this.settings = stage.settings();
        this.suite = stage.suite();
        this.door = stage.door();
    }

    void measure(Report report) throws Exception {
        report.doing("posting with " + WRITERS + " writers");
        post("/allocations", "DA5", "", POSTINGS + WARM_UP);
        Writers.rate(WRITERS, WARM_UP, number -> post("/disbursements", "DA5", "", 1));
        double one = Writers.rate(WRITERS, POSTINGS, number -> post("/disbursements", "DA5", "", 1));
        requireSpent(POSTINGS + WARM_UP);
        post("/allocations", "DA5", "", LISTED + WARM_UP);
        Writers.rate(WRITERS, WARM_UP / BATCH, list -> pay(payment -> payment("DA5", "", 1)));
        double lists = BATCH * Writers.rate(WRITERS, LISTED / BATCH, list -> pay(payment -> payment("DA5", "", 1)));
        requireSpent(POSTINGS + WARM_UP + LISTED + WARM_UP);
        double hot = updates(1);
        report.ratio(
                "postings on one cell",
                Report.perSecond(one),
                "updates of one row: " + Report.perSecond(hot),
                one / hot);
        report.ratio(
                "postings on one cell, " + BATCH + " a request",
                Report.perSecond(lists),
                "updates of one row: " + Report.perSecond(hot),
                lists / hot);

        Writers.rate(GIVERS, CELLS / BATCH, batch -> give(batch * BATCH));
        double many =
                Writers.rate(WRITERS, POSTINGS, number -> post("/disbursements", line(number), holder(number), 1));
        double spread = updates(CELLS);
        report.ratio(
                "postings on 1,000 cells",
                Report.perSecond(many),
                "updates of 1,000 rows: " + Report.perSecond(spread),
                many / spread);
        payLists(LISTED);
        report.figure(
                "postings on 1,000 cells, " + BATCH + " a request", Report.perSecond(payLists(LISTED)), "2,000/s");
        giveLists(LISTED);
        report.figure("allocations to 1,000 cells, " + BATCH + " a request", Report.perSecond(giveLists(LISTED)), "");
    }

    /** @return payments a second, each list from as many cells as it has payments */
    private double payLists(int payments) throws Exception {
        return BATCH
                * Writers.rate(
                        WRITERS,
                        payments / BATCH,
                        list -> pay(payment -> {
                            int cell = list * BATCH + payment;
                            return payment(line(cell), holder(cell), 1);
                        }));
    }

    /** @return allocations a second */
    private double giveLists(int allocations) throws Exception {
        return BATCH * Writers.rate(GIVERS, allocations / BATCH, batch -> give(batch * BATCH % CELLS));
    }

    /** Nothing lost, nothing overspent: what was acknowledged stands, and not one dong more can be spent. */
    private void requireSpent(long vnd) throws Exception {
        var total = door.get("/budget-balances?unit=" + UNIT + "&year=2024").path("total");
        if (total.path("disbursedVnd").asLong() != vnd
                || total.path("remainingVnd").asLong() != 0) {
            throw new IllegalStateException("The ledger does not say what was posted: " + total);
        }
    }

    private static String line(int cell) {
        return LINES[cell % LINES.length];
    }

    private static String holder(int cell) {
        return "\"holder\": \"Phòng %d\",".formatted(cell % CELLS / LINES.length);
    }

    private void post(String path, String line, String holder, long vnd) throws Exception {
        door.post(path, "application/json", payment(line, holder, vnd).getBytes(StandardCharsets.UTF_8));
    }

    private static String payment(String line, String holder, long vnd) {
        return """
                {"unit": "%s", "budgetYear": 2024, "programme": "GNBV-2021-2025", %s
                 "decision": {"number": "%s", "date": "2024-03-01", "issuer": "bench"},
                 "entries": [{"line": "%s", "source": "CENTRAL", "nature": "RECURRENT", "amountVnd": %d}]}""".formatted(UNIT, holder, UUID.randomUUID(), line, vnd);
    }

    /** Payments, each under a decision of its own, by one request. */
    private void pay(IntFunction<String> payment) throws Exception {
        var payments = IntStream.range(0, BATCH)
                .mapToObj(payment)
                .collect(Collectors.joining(",", "{\"disbursements\": [", "]}"));
        door.post("/disbursements/batch", "application/json", payments.getBytes(StandardCharsets.UTF_8));
    }

    /** New money for some of the thousand cells, by one request. */
    private void give(int first) throws Exception {
        var shares = IntStream.range(first, first + BATCH)
                .mapToObj(cell -> """
                        {"unit": "%s", %s "entries": [{"line": "%s", "source": "CENTRAL", "nature": "RECURRENT", "amountVnd": %d}]}""".formatted(UNIT, holder(cell), line(cell), POSTINGS))
                .collect(Collectors.joining(","));
        var body = """
                {"budgetYear": 2024, "programme": "GNBV-2021-2025", "allocations": [%s],
                 "decision": {"number": "%s", "date": "2024-03-01", "issuer": "bench"}}""".formatted(shares, UUID.randomUUID());
        door.post("/allocations/batch", "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** The physical limit: one row changed on condition and committed, nothing else. */
    private double updates(int rows) throws Exception {
        var connections = new ArrayList<Connection>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                connections.add(connect());
            }
            try (var statement = connections.get(0).createStatement()) {
                statement.execute(
                        "create table bench_cell (id int primary key, vnd bigint not null) with (fillfactor = 70)");
                statement.execute(
                        "insert into bench_cell select n, 1000000 from generate_series(0, " + (rows - 1) + ") n");
            }
            return Writers.rate(
                    CONNECTIONS, POSTINGS, number -> update(connections.get(number % CONNECTIONS), number % rows));
        } finally {
            try (var statement = connections.get(0).createStatement()) {
                statement.execute("drop table if exists bench_cell");
            }
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private static void update(Connection connection, int row) throws Exception {
        synchronized (connection) {
            try (var statement =
                    connection.prepareStatement("update bench_cell set vnd = vnd - 1 where id = ? and vnd >= 1")) {
                statement.setInt(1, row);
                statement.executeUpdate();
            }
        }
    }

    private Connection connect() throws Exception {
        return BudgetDatabase.connect(settings, suite);
    }
}
