package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The cells in the database. A change is one conditional update: it is applied whole, or the cell stays as it is. */
@ApplicationScoped
class Cells {

    private static final String CHANGE = """
            update ledger_cell set granted_vnd = granted_vnd + ?, brought_forward_vnd = brought_forward_vnd + ?,
                available_vnd = available_vnd + ?, spent_vnd = spent_vnd + ?, carried_forward_vnd = carried_forward_vnd + ?
            where programme = ? and unit = ? and budget_year = ? and origin_year = ? and line = ? and source = ? and nature = ?
                and granted_vnd + ? between 0 and ? and brought_forward_vnd + ? between 0 and ?
                and available_vnd + ? between 0 and ? and spent_vnd + ? between 0 and ?
                and carried_forward_vnd + ? between 0 and ?
            returning id""";
    private static final String HOLD = """
            select granted_vnd, brought_forward_vnd, available_vnd, spent_vnd, carried_forward_vnd from ledger_cell
            where programme = ? and unit = ? and budget_year = ? and origin_year = ? and line = ? and source = ? and nature = ?
            for update""";
    private static final String OPEN = """
            insert into ledger_cell (programme, unit, budget_year, origin_year, line, source, nature)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String KEEPS =
            "select exists (select from ledger_cell where programme = ? and unit = ? and budget_year = ?)";

    private final AgroalDataSource db;

    Cells(AgroalDataSource db) {
        this.db = db;
    }

    /** Whether the ledger holds any money, ever, of that unit's year: then the books of the year are kept here. */
    boolean keeps(String programme, String unit, int budgetYear) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(KEEPS)) {
            statement.setString(1, programme);
            statement.setString(2, unit);
            statement.setInt(3, budgetYear);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Applies a change or says why not. A cell that may be opened by the change is opened.
     *
     * @return the id of the changed cell, or empty when the cell cannot take the change: {@link #held} says what it holds
     */
    Optional<Long> change(Cell cell, Amounts change) {
        try (var connection = db.getConnection();
                var update = connection.prepareStatement(CHANGE);
                var open = connection.prepareStatement(OPEN)) {
            while (true) {
                var id = update(update, cell, change);
                if (id.isPresent()) {
                    return id;
                }
                var held = held(cell);
                if (!held.orElse(Amounts.NONE).plus(change).arePossible()) {
                    return Optional.empty();
                }
                if (held.isEmpty()) {
                    bind(open, 1, cell);
                    open.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the cell holds; its row stays locked until the transaction ends. */
    Optional<Amounts> held(Cell cell) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(HOLD)) {
            bind(statement, 1, cell);
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.of(amounts(result)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Long> update(PreparedStatement statement, Cell cell, Amounts change) throws SQLException {
        long[] deltas = {
            change.grantedVnd(),
            change.broughtForwardVnd(),
            change.availableVnd(),
            change.spentVnd(),
            change.carriedForwardVnd()
        };
        int at = 1;
        for (long delta : deltas) {
            statement.setLong(at++, delta);
        }
        at = bind(statement, at, cell);
        for (long delta : deltas) {
            statement.setLong(at++, delta);
            statement.setLong(at++, Amounts.MOST_VND);
        }
        try (var result = statement.executeQuery()) {
            return result.next() ? Optional.of(result.getLong(1)) : Optional.empty();
        }
    }

    private static int bind(PreparedStatement statement, int from, Cell cell) throws SQLException {
        int at = from;
        statement.setString(at++, cell.programme());
        statement.setString(at++, cell.unit());
        statement.setInt(at++, cell.budgetYear());
        statement.setInt(at++, cell.originYear());
        statement.setString(at++, cell.line());
        statement.setString(at++, cell.source().name());
        statement.setString(at++, cell.nature().name());
        return at;
    }

    private static Amounts amounts(ResultSet result) throws SQLException {
        return new Amounts(
                result.getLong(1), result.getLong(2), result.getLong(3), result.getLong(4), result.getLong(5));
    }
}
