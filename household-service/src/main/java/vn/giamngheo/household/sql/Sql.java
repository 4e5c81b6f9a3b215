package vn.giamngheo.household.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** Plain SQL into records, on the connection of the running transaction if there is one. Values are always bound. */
@ApplicationScoped
public class Sql {

    /** Calls on a connection, the driver's own figure. */
    private static final int PREPARED_AFTER = 5;

    private static final int NEVER_PREPARED = 0;

    private final DataSource db;

    Sql(DataSource db) {
        this.db = db;
    }

    /** Makes a record of the row that the result stands on. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Bytes that are passed on while they are read. */
    public record Stream(InputStream bytes, int length) {}

    /** Arrays of text, days and ids are bound as arrays. */
    public <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        return query(sql, PREPARED_AFTER, reader, values);
    }

    /** As above, planned for these values: for statements whose best plan depends on them. */
    public <T> List<T> queryOnce(String sql, Reader<T> reader, Object... values) {
        return query(sql, NEVER_PREPARED, reader, values);
    }

    private <T> List<T> query(String sql, int preparedAfter, Reader<T> reader, Object... values) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(preparedAfter);
            bind(connection, statement, values);
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (result.next()) {
                    rows.add(reader.read(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As above, with values by name: {@code :from} may stand in the statement any number of times. */
    public <T> List<T> query(String sql, Reader<T> reader, Map<String, ?> values) {
        var named = Named.of(sql, values);
        return query(named.sql(), reader, named.values());
    }

    /** Until the transaction ends, its statements sort and join in memory rather than on disk: for those that go through a province. */
    public void makeRoom() {
        query("select set_config('work_mem', '64MB', true)", row -> null);
    }

    /**
     * Until the transaction ends, its statements join whole tables in memory: for many rows of which the database has no statistics yet,
     * because the transaction itself wrote them. A text that is also used for few rows may have a plan kept for those: use another one.
     */
    public void expectMany() {
        makeRoom();
        query("select set_config('enable_nestloop', 'off', true)", row -> null);
    }

    /** @return how many rows were changed */
    public int update(String sql, Map<String, ?> values) {
        var named = Named.of(sql, values);
        return update(named.sql(), named.values());
    }

    /** @return how many rows were changed */
    public int update(String sql, Object... values) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else if (values[i] instanceof LocalDate[] days) {
                statement.setArray(i + 1, connection.createArrayOf("date", days));
            } else if (values[i] instanceof UUID[] ids) {
                statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
            } else if (values[i] instanceof Stream stream) {
                statement.setBinaryStream(i + 1, stream.bytes(), stream.length());
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
