package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells in the database. A change is one conditional update: it is applied whole, or the cell stays as it is. */
@ApplicationScoped
class Cells {

    private static final String KEY =
            "programme = ? and unit = ? and budget_year = ? and origin_year = ? and line = ? and source = ? and nature = ? and holder = ?";

    private static final String CHANGE = "update ledger_cell set " + sides("%1$s = %1$s + ?", ", ") + " where " + KEY
            + " and " + sides("%1$s + ? between ? and ?", " and ") + " returning id";

    private static final String HOLD =
            "select " + sides("%1$s", ", ") + " from ledger_cell where " + KEY + " for update";

    private static final String OPEN = """
            insert into ledger_cell (programme, unit, budget_year, origin_year, line, source, nature, holder)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

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
        int at = 1;
        for (var side : Account.values()) {
            statement.setLong(at++, change.on(side));
        }
        at = bind(statement, at, cell);
        for (var side : Account.values()) {
            statement.setLong(at++, change.on(side));
            statement.setLong(at++, side.leastVnd());
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
        statement.setString(at++, cell.holder());
        return at;
    }

    private static Amounts amounts(ResultSet result) throws SQLException {
        var held = new EnumMap<Account, Long>(Account.class);
        for (var side : Account.values()) {
            held.put(side, result.getLong(side.column()));
        }
        return new Amounts(held);
    }

    private static String sides(String each, String separator) {
        return Arrays.stream(Account.values())
                .map(side -> each.formatted(side.column()))
                .collect(Collectors.joining(separator));
    }
}
