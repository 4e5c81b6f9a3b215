package vn.giamngheo.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import vn.giamngheo.launcher.Settings;
import vn.giamngheo.launcher.Suite;
import vn.giamngheo.launcher.home.Secrets;
import vn.giamngheo.launcher.postgres.Postgres;

/**
 * The physical limit of a bulk import: COPY of the register's rows into copies of the register's tables, with all their constraints and
 * indexes but the foreign keys, in one transaction, on the same server with the same settings.
 */
final class PlainCopy {

    private static final List<String> TABLES = List.of("household", "household_member", "household_classification");
    private static final String DATABASE = "household";

    private final Settings settings;
    private final Suite suite;

    PlainCopy(Settings settings, Suite suite) {
        this.settings = settings;
        this.suite = suite;
    }

    double seconds() throws SQLException, IOException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            double seconds = 0;
            for (var table : TABLES) {
                seconds += copy(connection, table);
            }
            long begin = System.nanoTime();
            connection.commit();
            seconds += (System.nanoTime() - begin) / 1e9;
            drop(connection);
            return seconds;
        }
    }

    private static double copy(Connection connection, String table) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        copies.copyOut("copy " + table + " to stdout", rows);
        try (var statement = connection.createStatement()) {
            statement.execute("create table bench_" + table + " (like " + table + " including all)");
        }
        long begin = System.nanoTime();
        copies.copyIn("copy bench_" + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void drop(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : TABLES) {
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
