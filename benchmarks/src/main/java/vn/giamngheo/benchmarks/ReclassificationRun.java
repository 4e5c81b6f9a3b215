package vn.giamngheo.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Two poverty standards over a million households, asked for through the gateway; they exist only while it is measured. */
final class ReclassificationRun {

    private static final int HOUSEHOLDS = 1_000_000;
    private static final String CODE = "bench-";
    private static final String QUESTION =
            "/classification-comparisons?asOf=2022-12-31&standard=MDP_2022_2025&other=MDP_2027_2030&limit=1";

    private final PlainCopy database;
    private final Door door;

    ReclassificationRun(PlainCopy database, Door door) {
        this.database = database;
        this.door = door;
    }

    void measure(Report report) throws Exception {
        report.doing("writing " + HOUSEHOLDS + " households beside those of the import");
        try (var connection = database.connect()) {
            write(connection);
            try {
                compare(report);
            } finally {
                delete(connection);
            }
        }
    }

    private void compare(Report report) throws IOException, InterruptedException {
        long households = door.get(QUESTION).path("total").path("households").asLong();
        report.figure(
                "two standards over " + households + " households",
                Report.seconds(door.time(door.gateway(), QUESTION) / 1000),
                "below 10 s");
    }

    /** Copies of households that are there, with incomes around the limits. */
    private static void write(Connection connection) throws SQLException {
        run(
                connection,
                List.of(
                        """
                insert into household (id, code, unit, unit_valid_from, village, area, registered_on, registered_at,
                                       registered_by, changed_at, version)
                select gen_random_uuid(), '%s' || n, unit, unit_valid_from, village, area, registered_on, registered_at,
                       registered_by, changed_at, version
                from (select h.*, row_number() over () as n from household h
                      cross join generate_series(1, %d / (select count(*) from household) + 1)) copies
                where n <= %d""".formatted(CODE, HOUSEHOLDS, HOUSEHOLDS),
                        """
                insert into household_residence (household_id, valid_from, unit, unit_valid_from, code, village, area, entered_by)
                select id, registered_on, unit, unit_valid_from, code, village, area, 'REGISTERED'
                from household where code like '%s%%'""".formatted(CODE),
                        """
                insert into household_classification (household_id, valid_from, classification, standard, score_a, score_b,
                                                      recorded_at, recorded_by, income_vnd_per_month)
                select id, registered_on, 'POOR', 'MDP_2022_2025', (random() * 200)::integer, 10 * (random() * 12)::integer,
                       registered_at, registered_by, (random() * 4000000)::bigint
                from household where code like '%s%%'""".formatted(CODE),
                        "analyze household",
                        "analyze household_residence",
                        "analyze household_classification"));
    }

    private static void delete(Connection connection) throws SQLException {
        run(
                connection,
                List.of(
                        """
                delete from household_classification where household_id in (select id from household where code like '%s%%')""".formatted(CODE),
                        "delete from household_residence where code like '" + CODE + "%'",
                        "delete from household where code like '" + CODE + "%'"));
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
