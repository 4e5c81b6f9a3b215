package vn.giamngheo.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.Suite;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.postgres.Postgres;

/**
 * Postings of many writers at once, on one cell and on a thousand, beside single-row updates with a commit each on the same server, by
 * as many connections as the service has.
 */
final class LedgerRun {

    private static final String DATABASE = "budget";
    private static final String UNIT = "481";
    private static final int WRITERS = 100;
    private static final int POSTINGS = 3_000;
    private static final int CONNECTIONS = 12;
    private static final int CELLS = 1_000;
    private static final int READS = 500;
    private static final String[] LINES = {
        "DA2", "DA3.1", "DA3.2", "DA5", "DA6.1", "DA6.2", "DA7.1", "DA7.2", "DA4.2", "DA4.3"
    };

    /** Work for one writer; the number says which of all postings it is. */
    private interface Step {
        void run(int number) throws Exception;
    }

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
        post("/allocations", "DA5", "", POSTINGS);
        double one = rate(WRITERS, POSTINGS, number -> post("/disbursements", "DA5", "", 1));
        double hot = updates(1);
        report.ratio(
                "postings on one cell",
                Report.perSecond(one),
                "updates of one row: " + Report.perSecond(hot),
                one / hot);

        for (int cell = 0; cell < CELLS; cell++) {
            int number = cell;
            post("/allocations", line(number), holder(number), POSTINGS);
        }
        double many = rate(WRITERS, POSTINGS, number -> post("/disbursements", line(number), holder(number), 1));
        double spread = updates(CELLS);
        report.ratio(
                "postings on 1,000 cells",
                Report.perSecond(many),
                "updates of 1,000 rows: " + Report.perSecond(spread),
                many / spread);

        var times = new double[READS];
        for (int i = 0; i < READS; i++) {
            times[i] = door.time(
                    door.gateway(), "/budget-balances?unit=" + UNIT + "&year=2024&groupBy=line,source,nature");
        }
        report.figure(
                "balance of a unit with 1,000 cells, p99",
                Report.millis(Times.of(times).percentile(0.99)),
                "below 50 ms");
    }

    private static String line(int cell) {
        return LINES[cell % LINES.length];
    }

    private static String holder(int cell) {
        return "\"holder\": \"Phòng %d\",".formatted(cell % CELLS / LINES.length);
    }

    private void post(String path, String line, String holder, long vnd) throws Exception {
        var body = """
                {"unit": "%s", "budgetYear": 2024, "programme": "GNBV-2021-2025", %s
                 "decision": {"number": "%s", "date": "2024-03-01", "issuer": "bench"},
                 "entries": [{"line": "%s", "source": "CENTRAL", "nature": "RECURRENT", "amountVnd": %d}]}""".formatted(UNIT, holder, UUID.randomUUID(), line, vnd);
        door.post(path, "application/json", body.getBytes(StandardCharsets.UTF_8));
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
            return rate(CONNECTIONS, POSTINGS, number -> update(connections.get(number % CONNECTIONS), number % rows));
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

    private static double rate(int threads, int steps, Step step) throws Exception {
        var writers = Executors.newFixedThreadPool(threads);
        var next = new AtomicInteger();
        try {
            List<Callable<Void>> all = new ArrayList<>();
            IntStream.range(0, threads)
                    .forEach(writer -> all.add(() -> {
                        for (int number = next.getAndIncrement(); number < steps; number = next.getAndIncrement()) {
                            step.run(number);
                        }
                        return null;
                    }));
            long begin = System.nanoTime();
            for (var writer : writers.invokeAll(all)) {
                writer.get();
            }
            return steps / ((System.nanoTime() - begin) / 1e9);
        } finally {
            writers.shutdownNow();
        }
    }

    private Connection connect() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:" + suite.ports().postgresql() + "/" + DATABASE;
        return DriverManager.getConnection(
                url, DATABASE, Secrets.of(settings.home()).get(Postgres.secretOf(DATABASE)));
    }
}
