package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cells in the database. {@link Bookings} changes them. */
@ApplicationScoped
class Cells {

    private static final List<String> COLUMNS =
            List.of("programme", "unit", "budget_year", "origin_year", "line", "source", "nature", "holder");

    static final String KEY_COLUMNS = String.join(", ", COLUMNS);
    static final String KEY = COLUMNS.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    static final String KEY_ARRAYS =
            "?::text[], ?::text[], ?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[]";

    private static final String WANTED = " from unnest(" + KEY_ARRAYS + ") as w (" + KEY_COLUMNS + ")";

    private static final String HELD = "select "
            + Arrays.stream(Account.values()).map(Account::column).collect(Collectors.joining(", "))
            + " from ledger_cell where " + KEY;

    /** All in the order of their keys, whoever opens them. */
    private static final String OPEN = "insert into ledger_cell (" + KEY_COLUMNS + ") select *" + WANTED
            + " where not exists (select from ledger_cell c where " + keyOf("c", "w") + ") order by " + KEY_COLUMNS
            + " on conflict do nothing";

    private static final String LOCK = "select c.id" + WANTED + " join ledger_cell c on " + keyOf("c", "w")
            + " order by c.id for no key update of c";

    private static final String KEEPS =
            "select exists (select from ledger_cell where programme = ? and unit = ? and budget_year = ?)";

    private final AgroalDataSource db;
    private final TransactionSynchronizationRegistry transaction;

    Cells(AgroalDataSource db, TransactionSynchronizationRegistry transaction) {
        this.db = db;
        this.transaction = transaction;
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
     * Opens cells that are not there and keeps others from all of them until the transaction ends. Who opens waits for no lock of a
     * cell, and who locks does so in the order of their ids: so nobody waits in a circle.
     */
    void hold(List<Cell> cells) {
        var held = held();
        if (held.containsAll(cells)) {
            return;
        }
        try (var connection = db.getConnection()) {
            for (var sql : List.of(OPEN, LOCK)) {
                try (var statement = connection.prepareStatement(sql)) {
                    bind(statement, 1, cells);
                    statement.execute();
                }
            }
            held.addAll(cells);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isHeld(Cell cell) {
        return held().contains(cell);
    }

    /** To be told when a part of the transaction was taken back: its locks are gone, and the cells that it opened. */
    void letGo() {
        held().clear();
    }

    /** Cells that the transaction keeps others from already. */
    @SuppressWarnings("unchecked")
    private Set<Cell> held() {
        var held = (Set<Cell>) transaction.getResource(Cells.class);
        if (held == null) {
            held = new HashSet<>();
            transaction.putResource(Cells.class, held);
        }
        return held;
    }

    /** What the cell holds; empty when it was never opened. */
    Optional<Amounts> held(Cell cell) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(HELD)) {
            bind(statement, 1, cell);
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.of(amounts(result)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That two rows name the same cell. */
    static String keyOf(String one, String other) {
        return COLUMNS.stream()
                .map(column -> "%1$s.%3$s = %2$s.%3$s".formatted(one, other, column))
                .collect(Collectors.joining(" and "));
    }

    /** @return the next place */
    static int bind(PreparedStatement statement, int from, Cell cell) throws SQLException {
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

    /** @return the next place */
    static int bind(PreparedStatement statement, int from, List<Cell> cells) throws SQLException {
        int at = from;
        var connection = statement.getConnection();
        statement.setArray(at++, array(connection, "text", cells, Cell::programme));
        statement.setArray(at++, array(connection, "text", cells, Cell::unit));
        statement.setArray(at++, array(connection, "integer", cells, Cell::budgetYear));
        statement.setArray(at++, array(connection, "integer", cells, Cell::originYear));
        statement.setArray(at++, array(connection, "text", cells, Cell::line));
        statement.setArray(
                at++, array(connection, "text", cells, cell -> cell.source().name()));
        statement.setArray(
                at++, array(connection, "text", cells, cell -> cell.nature().name()));
        statement.setArray(at++, array(connection, "text", cells, Cell::holder));
        return at;
    }

    private static java.sql.Array array(
            Connection connection, String type, List<Cell> cells, Function<Cell, Object> part) throws SQLException {
        return connection.createArrayOf(type, cells.stream().map(part).toArray());
    }

    private static Amounts amounts(ResultSet result) throws SQLException {
        var held = new EnumMap<Account, Long>(Account.class);
        for (var side : Account.values()) {
            held.put(side, result.getLong(side.column()));
        }
        return new Amounts(held);
    }
}
