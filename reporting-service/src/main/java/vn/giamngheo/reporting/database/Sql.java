package vn.giamngheo.reporting.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL on the service's database: within the running transaction where there is one, by itself otherwise. */
@ApplicationScoped
public class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Reads the row on which the result stands. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @return number of rows written */
    public int write(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a write, state " + e.getSQLState(), e);
        }
    }

    public <T> List<T> read(RowReader<T> reader, String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, values);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a query, state " + e.getSQLState(), e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            statement.setObject(i + 1, value instanceof Column column ? column.in(connection) : value);
        }
        return statement;
    }
}
