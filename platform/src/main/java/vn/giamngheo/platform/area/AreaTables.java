package vn.giamngheo.platform.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The service's own copy of the dated tree. */
@ApplicationScoped
class AreaTables {

    private final DataSource database;

    AreaTables(DataSource database) {
        this.database = database;
    }

    /**
     * Fills the tables when they hold another edition of the reference data, or none. Of several replicas that start at once, one
     * fills and the others wait for it.
     *
     * @return whether the tables were filled now
     */
    @Transactional
    boolean fill(ReferenceFiles files) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('area_edition'))");
            if (!noteEdition(connection, files.checksum())) {
                return false;
            }
            statement.executeUpdate("delete from area_lineage");
            statement.executeUpdate("delete from area_unit");
            copy(connection, "area_unit", files.units());
            copy(connection, "area_lineage", files.lineage());
            ReformTables.replay(connection);
            return true;
        }
    }

    /** The tree as it is now; within a transaction, as that one has written it. */
    @Transactional
    Edition load() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(5_000);
            long revision = revision(statement); // first: a tree that is newer than its number is read once more
            return new Edition(revision, new AreaTree(units(statement), lineage(statement)));
        }
    }

    /** Grows with every change of the tables. */
    @Transactional
    long revision() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return revision(statement);
        }
    }

    private static long revision(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select revision from area_edition")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** False when the tables already hold this edition. */
    private static boolean noteEdition(Connection connection, String checksum) throws SQLException {
        String sql = """
                insert into area_edition (checksum) values (?)
                on conflict (id) do update set checksum = excluded.checksum, loaded_at = now(),
                    revision = area_edition.revision + 1
                where area_edition.checksum <> excluded.checksum""";
        try (PreparedStatement note = connection.prepareStatement(sql)) {
            note.setString(1, checksum);
            return note.executeUpdate() == 1;
        }
    }

    private static void copy(Connection connection, String table, byte[] csv) throws SQLException, IOException {
        String sql = "copy " + table + " from stdin with (format csv, header match)";
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new ByteArrayInputStream(csv));
    }

    private static List<Area> units(Statement statement) throws SQLException {
        List<Area> areas = new ArrayList<>();
        String sql = "select code, valid_from, valid_to, kind, name_vi, parent_code from area_unit";
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                areas.add(new Area(
                        row.getString(1),
                        day(row, 2),
                        day(row, 3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
            }
        }
        return areas;
    }

    private static List<Lineage> lineage(Statement statement) throws SQLException {
        List<Lineage> rows = new ArrayList<>();
        String sql = "select from_code, from_valid_from, to_code, to_valid_from, share from area_lineage";
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(new Lineage(
                        row.getString(1), day(row, 2), row.getString(3), day(row, 4), Share.valueOf(row.getString(5))));
            }
        }
        return rows;
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
