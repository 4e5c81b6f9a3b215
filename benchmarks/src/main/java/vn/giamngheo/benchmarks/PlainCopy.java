package vn.giamngheo.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.Suite;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.postgres.Postgres;

/**
 * The physical limit of a bulk import: COPY of the very rows that it wrote, its events in the outbox among them, into copies of the
 * tables, with all their constraints and indexes but the foreign keys, in one transaction, on the same server with the same settings.
 */
final class PlainCopy {

    private static final String DATABASE = "household";

    /** That of the relay of the outbox: whoever holds it, keeps events where they are. */
    private static final long RELAY_LOCK = 0x6f7574626f78L;

    private static final String HOUSEHOLDS =
            "(select unnest(households) from household_import_chunk where import_id = '%s')";

    /** Each table with which of its rows are meant. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("household", "id in " + HOUSEHOLDS);
        TABLES.put("household_residence", "household_id in " + HOUSEHOLDS);
        TABLES.put("household_member", "household_id in " + HOUSEHOLDS);
        TABLES.put(
                "member_citizen_id",
                "member_id in (select id from household_member where household_id in " + HOUSEHOLDS + ")");
        TABLES.put("household_condition", "household_id in " + HOUSEHOLDS);
        TABLES.put("household_classification", "household_id in " + HOUSEHOLDS);
        TABLES.put("outbox_event", "subject in (select h::text from unnest(array" + HOUSEHOLDS + ") as h)");
    }

    private final Settings settings;
    private final Suite suite;

    PlainCopy(Settings settings, Suite suite) {
        this.settings = settings;
        this.suite = suite;
    }

    /** Of the rows of that import. */
    double seconds(String importId) throws SQLException, IOException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            double seconds = 0;
            for (var table : TABLES.entrySet()) {
                seconds += copy(connection, table.getKey(), table.getValue().formatted(importId));
            }
            long begin = System.nanoTime();
            connection.commit();
            seconds += (System.nanoTime() - begin) / 1e9;
            drop(connection);
            return seconds;
        }
    }

    /** Keeps events in the outbox until closed, so that nobody works on them while something else is measured. */
    Connection holdEvents() throws SQLException, IOException {
        var connection = connect();
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + RELAY_LOCK + ")");
        }
        return connection;
    }

    private static double copy(Connection connection, String table, String rowsMeant) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        copies.copyOut("copy (select * from " + table + " where " + rowsMeant + ") to stdout", rows);
        try (var statement = connection.createStatement()) {
            statement.execute("create table bench_" + table + " (like " + table + " including all)");
        }
        long begin = System.nanoTime();
        copies.copyIn("copy bench_" + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()), 1 << 16);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void drop(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : TABLES.keySet()) {
                statement.execute("drop table bench_" + table);
            }
        }
        connection.commit();
    }

    /** To the database of households, as its service. */
    Connection connect() throws SQLException, IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + suite.ports().postgresql() + "/" + DATABASE;
        return DriverManager.getConnection(
                url, DATABASE, Secrets.of(settings.home()).get(Postgres.secretOf(DATABASE)));
    }
}
