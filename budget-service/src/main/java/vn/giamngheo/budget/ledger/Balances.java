package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.budget.programme.Nature;

/** Sums over cells. */
@ApplicationScoped
class Balances {

    /** What a unit disposes of itself: what it passed on counts below it, so that sums over an area count each dong once. */
    private static final String DISPOSABLE =
            "granted_vnd + brought_forward_vnd + received_vnd + recovered_vnd + adjusted_vnd - allocated_down_vnd - withdrawn_vnd";

    private static final String SUMS = """
            sum(%1$s) as appropriated, coalesce(sum(%1$s) filter (where origin_year < budget_year), 0) as carried_over,
            sum(received_vnd) as received, sum(allocated_down_vnd) as allocated_down, sum(adjusted_vnd) as adjusted,
            sum(withdrawn_vnd - recovered_vnd) as withdrawn, sum(committed_vnd) as committed, sum(spent_vnd) as disbursed,
            coalesce(sum(spent_vnd) filter (where origin_year < budget_year), 0) as disbursed_carried_over,
            sum(carried_forward_vnd) as carried_forward, sum(available_vnd) as remaining""".formatted(DISPOSABLE);

    private final AgroalDataSource db;

    Balances(AgroalDataSource db) {
        this.db = db;
    }

    /** Units that hold a cell of that budget year. */
    List<String> units(int year) {
        try (var connection = db.getConnection();
                var statement =
                        connection.prepareStatement("select distinct unit from ledger_cell where budget_year = ?")) {
            statement.setInt(1, year);
            var units = new ArrayList<String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    units.add(row.getString(1));
                }
            }
            return units;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One row for each combination that occurs, in the order of the dimensions; without dimensions one row, or none. */
    List<BalanceView> of(Collection<String> units, int year, List<Dimension> dimensions) {
        var columns = dimensions.stream().map(Dimension::column).collect(Collectors.joining(", "));
        var sql = "select " + (columns.isEmpty() ? "" : columns + ", ") + SUMS
                + " from ledger_cell where unit = any (?) and budget_year = ?"
                + (columns.isEmpty() ? " having count(*) > 0" : " group by " + columns + " order by " + columns);
        try (var connection = db.getConnection()) {
            return read(connection, sql, units, year, dimensions);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<BalanceView> read(
            Connection connection, String sql, Collection<String> units, int year, List<Dimension> dimensions)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", units.toArray()));
            statement.setInt(2, year);
            var balances = new ArrayList<BalanceView>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    balances.add(balance(row, dimensions));
                }
            }
            return balances;
        }
    }

    private static BalanceView balance(ResultSet row, List<Dimension> dimensions) throws SQLException {
        var source = text(row, Dimension.SOURCE, dimensions);
        var nature = text(row, Dimension.NATURE, dimensions);
        long appropriated = vnd(row, "appropriated");
        long carriedOver = vnd(row, "carried_over");
        long disbursed = vnd(row, "disbursed");
        long disbursedCarriedOver = vnd(row, "disbursed_carried_over");
        return new BalanceView(
                text(row, Dimension.PROGRAMME, dimensions),
                text(row, Dimension.UNIT, dimensions),
                text(row, Dimension.HOLDER, dimensions),
                text(row, Dimension.LINE, dimensions),
                source == null ? null : Source.valueOf(source),
                nature == null ? null : Nature.valueOf(nature),
                dimensions.contains(Dimension.ORIGIN_YEAR) ? row.getInt(Dimension.ORIGIN_YEAR.column()) : null,
                appropriated,
                carriedOver,
                vnd(row, "received"),
                vnd(row, "allocated_down"),
                vnd(row, "adjusted"),
                vnd(row, "withdrawn"),
                vnd(row, "committed"),
                disbursed,
                disbursedCarriedOver,
                vnd(row, "carried_forward"),
                vnd(row, "remaining"),
                Rate.of(disbursed, appropriated),
                Rate.of(disbursed - disbursedCarriedOver, appropriated - carriedOver),
                Rate.of(disbursedCarriedOver, carriedOver));
    }

    private static String text(ResultSet row, Dimension dimension, List<Dimension> dimensions) throws SQLException {
        return dimensions.contains(dimension) ? row.getString(dimension.column()) : null;
    }

    /** A sum over a whole nation could pass 2^63; it is refused then, never wrapped. */
    private static long vnd(ResultSet row, String column) throws SQLException {
        return row.getObject(column, BigDecimal.class).longValueExact();
    }
}
