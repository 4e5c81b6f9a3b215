package vn.giamngheo.benchmarks;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.Suite;

/**
 * The balance of a province, and of the nation, in a ledger of five million entries, alone and while postings go on. The entries come by
 * SQL and without the checks of the ledger, into a database that goes with the run: so this is measured last. Reading begins when the
 * service has summed up what was written; how long that took is told.
 */
final class BalanceRun {

    private static final int READS = 300;
    private static final int WARM_UP = 50;
    private static final int POSTINGS_PER_SECOND = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String BALANCE = "/budget-balances?unit=%s&year=2024&scope=AREA&groupBy=line,source,nature";

    /** Every cell is in the sums, which are of the map in force. */
    private static final String SUMMED = """
        select not exists (select from ledger_change)
            and exists (select from summed_year y join area_edition e on e.revision = y.revision where y.budget_year = 2024)
            and (select sum(spent_vnd) from area_sum where area = 'VN' and budget_year = 2024)
                = (select sum(spent_vnd) from ledger_cell where budget_year = 2024)\
        """;

    private static final String[] GROWTH = {
        "set synchronous_commit = off",
        "alter table ledger_entry drop constraint ledger_entry_posting_fk, drop constraint ledger_entry_cell_fk",
        "alter table ledger_entry disable trigger user",
        """
        create temporary table grown as
        select row_number() over () as n, unit, line, source, nature, origin_year from
            (select distinct code as unit from area_unit
                where valid_from <= '2024-01-01' and (valid_to is null or valid_to > '2024-01-01') and kind <> 'NATION') as units,
            (values ('DA1.1', 'CAPITAL'), ('DA1.2', 'CAPITAL'), ('DA2', 'RECURRENT'), ('DA3.1', 'RECURRENT'), ('DA5', 'RECURRENT'),
                ('DA6.2', 'RECURRENT'), ('DA7.1', 'RECURRENT'), ('DA7.2', 'RECURRENT')) as lines (line, nature),
            (values ('CENTRAL'), ('PROVINCE')) as sources (source), (values (2023), (2024)) as years (origin_year)\
        """,
        """
        insert into ledger_cell (programme, unit, budget_year, origin_year, line, source, nature, holder, granted_vnd,
            brought_forward_vnd, available_vnd, spent_vnd)
        select 'GNBV-2021-2025', unit, 2024, origin_year, line, source, nature, '', case origin_year when 2024 then 1000000000 else 0 end,
            case origin_year when 2024 then 0 else 1000000000 end, 999999000, 1000 from grown on conflict do nothing\
        """,
        """
        insert into ledger_entry (posting_id, cell_id, account, amount_vnd)
        select '00000000-0000-7000-8000-000000000000', c.id, account, vnd
        from (select id, row_number() over (order by id) as n from ledger_cell where available_vnd = 999999000) as c,
            (values ('AVAILABLE', -10), ('SPENT', 10)) as sides (account, vnd),
            generate_series(1, (select 2500000 / count(*) + 1 from ledger_cell where available_vnd = 999999000)) as times
        limit 5000000\
        """,
        "vacuum analyze ledger_cell",
        "vacuum analyze ledger_entry"
    };

    private final Settings settings;
    private final Suite suite;
    private final Door door;

    BalanceRun(Stage stage) {
        this.settings = stage.settings();
        this.suite = stage.suite();
        this.door = stage.door();
    }

    void measure(Report report) throws Exception {
        report.doing("writing 5,000,000 entries into the ledger");
        grow();
        report.doing("waiting for the sums of areas");
        long begin = System.nanoTime();
        awaitSums();
        report.figure("sums of 350,000 new cells made", Report.seconds((System.nanoTime() - begin) / 1e9), "");
        report.doing("reading balances");
        read(report, "province", "38", "");
        read(report, "nation", "VN", "");
        try (var writer = new SteadyWriter(POSTINGS_PER_SECOND, this::post)) {
            read(report, "province", "38", ", beside postings");
            read(report, "nation", "VN", ", beside postings");
            report.figure("postings beside", Report.perSecond(writer.rate()), POSTINGS_PER_SECOND + "/s");
        }
    }

    private void read(Report report, String whose, String unit, String beside) throws Exception {
        var path = BALANCE.formatted(unit);
        var times = new double[READS];
        for (int i = -WARM_UP; i < READS; i++) {
            double millis = door.time(door.gateway(), path);
            if (i >= 0) {
                times[i] = millis;
            }
        }
        var all = Times.of(times);
        report.figure("balance of the " + whose + beside + ", p50", Report.millis(all.percentile(0.5)), "");
        report.figure("balance of the " + whose + beside + ", p99", Report.millis(all.percentile(0.99)), "below 20 ms");
    }

    /** One dong for the province, each time by a decision of its own. */
    private void post(int number) throws Exception {
        door.post("/allocations", """
            {"unit": "38", "budgetYear": 2024, "programme": "GNBV-2021-2025",
             "decision": {"number": "%s", "date": "2024-03-01", "issuer": "bench"},
             "entries": [{"line": "%s", "source": "CENTRAL", "nature": "RECURRENT", "amountVnd": 1}]}\
            """.formatted(UUID.randomUUID(), number % 2 == 0 ? "DA5" : "DA2"));
    }

    private void awaitSums() throws Exception {
        try (var connection = BudgetDatabase.connect(settings, suite);
                var statement = connection.createStatement()) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!isSummed(statement)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The service does not sum up what was written");
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
            statement.execute("vacuum ledger_change"); // a minute later it happens by itself
        }
    }

    private static boolean isSummed(Statement statement) throws SQLException {
        try (var result = statement.executeQuery(SUMMED)) {
            return result.next() && result.getBoolean(1);
        }
    }

    private void grow() throws Exception {
        try (var connection = BudgetDatabase.connect(settings, suite);
                var statement = connection.createStatement()) {
            for (var sql : GROWTH) {
                statement.execute(sql);
            }
        }
    }
}
