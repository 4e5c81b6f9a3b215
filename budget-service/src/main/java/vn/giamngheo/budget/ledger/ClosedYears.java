package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.giamngheo.platform.problem.FieldFault;

/**
 * The years of units into which nothing may be posted. A posting and a closing of the same year wait for each other, so that nothing
 * slips in while a year is being closed.
 */
@ApplicationScoped
public class ClosedYears {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('budget-year:' || ? || ':' || ?, 0))";

    private static final String FIND = "select unit, budget_year from first_closed_year(?, ?)";

    private final AgroalDataSource db;

    ClosedYears(AgroalDataSource db) {
        this.db = db;
    }

    private record Account(String unit, int year) {}

    /**
     * @param pointer where the request names a year
     * @throws YearClosed when one of the cells is of a closed year (409)
     */
    void requireOpen(Collection<Cell> cells, Function<Integer, String> pointer) {
        var accounts = cells.stream()
                .map(cell -> new Account(cell.unit(), cell.budgetYear()))
                .distinct()
                .toList();
        try (var connection = db.getConnection()) {
            find(connection, accounts, pointer);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the unit's year is closed. It stays so until the transaction ends. */
    public boolean isClosed(String unit, int year) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(
                        "select exists (select from closed_year where unit = ? and budget_year = ?)")) {
            lock(connection, unit, year);
            statement.setString(1, unit);
            statement.setInt(2, year);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param closing the approved decision */
    public void close(String unit, int year, UUID closing) {
        write("insert into closed_year (unit, budget_year, closing_id) values (?, ?, ?)", unit, year, closing);
    }

    public void reopen(String unit, int year) {
        write("delete from closed_year where unit = ? and budget_year = ?", unit, year);
    }

    private void write(String sql, Object... values) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void lock(Connection connection, String unit, int year) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, unit);
            statement.setInt(2, year);
            statement.execute();
        }
    }

    private static void find(Connection connection, List<Account> accounts, Function<Integer, String> pointer)
            throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", accounts.stream().map(Account::unit).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "integer", accounts.stream().map(Account::year).toArray()));
            try (var closed = statement.executeQuery()) {
                if (closed.next()) {
                    int year = closed.getInt(2);
                    throw new YearClosed(
                            new FieldFault(pointer.apply(year), "YEAR_CLOSED", closed.getString(1), year),
                            closed.getString(1),
                            year);
                }
            }
        }
    }
}
