package vn.giamngheo.budget.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giamngheo.budget.areasum.AreaSums;
import vn.giamngheo.budget.programme.Nature;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Sums over cells, and over what of them was summed up before. */
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

    /** What one answer or file holds; all communes by line, source and nature are some 400,000. */
    private static final int MOST_ITEMS = 100_000;

    private static final String OF_UNITS = " from ledger_cell where unit = any (?) and budget_year = ?";
    private static final String OF_AREA = " from " + AreaSums.ROWS;

    private final AgroalDataSource db;

    Balances(AgroalDataSource db) {
        this.db = db;
    }

    /** @param total of all items; nothing when there is no cell */
    record Summed(List<BalanceView> items, BalanceView total) {}

    /**
     * One item for each combination that occurs, in the order of the dimensions; without dimensions one, or none.
     *
     * @throws InvalidRequest when there are too many for one answer (422)
     */
    Summed of(Collection<String> units, int year, List<Dimension> dimensions) {
        return sum(OF_UNITS, dimensions, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("text", units.toArray()));
            statement.setInt(2, year);
        });
    }

    /**
     * The same of an area with everything below it, as it stands now, without going through its cells.
     *
     * @return empty where only cells tell it: for units and holders, for an area without units below it, while sums are being made, and
     *     when there is nothing
     */
    Optional<Summed> ofArea(String area, int year, List<Dimension> dimensions) {
        if (!dimensions.stream().allMatch(Dimension::isSummed)) {
            return Optional.empty();
        }
        return Optional.of(sum(OF_AREA, dimensions, statement -> AreaSums.bind(statement, area, year)))
                .filter(sums -> !sums.items().isEmpty());
    }

    private interface Values {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private Summed sum(String from, List<Dimension> dimensions, Values values) {
        var columns = dimensions.stream().map(Dimension::column).collect(Collectors.joining(", "));
        var sql = columns.isEmpty()
                ? "select " + SUMS + from + " having count(*) > 0"
                : "select %1$s, %2$s%3$s group by %1$s order by %1$s limit %4$d"
                        .formatted(columns, SUMS, from, MOST_ITEMS + 1);
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            values.bind(statement);
            try (var row = statement.executeQuery()) {
                return read(row, dimensions);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Summed read(ResultSet row, List<Dimension> dimensions) throws SQLException {
        var items = new ArrayList<BalanceView>();
        var total = BalanceView.NOTHING;
        while (row.next()) {
            var item = balance(row, dimensions);
            items.add(item);
            total = total.plus(item); // here, because the database would go through all cells once more for it
        }
        if (items.size() > MOST_ITEMS) {
            throw new InvalidRequest(new FieldFault("/groupBy", "TOO_MANY_ITEMS", MOST_ITEMS));
        }
        return new Summed(items, total);
    }

    private static BalanceView balance(ResultSet row, List<Dimension> dimensions) throws SQLException {
        var source = text(row, Dimension.SOURCE, dimensions);
        var nature = text(row, Dimension.NATURE, dimensions);
        return BalanceView.of(
                text(row, Dimension.PROGRAMME, dimensions),
                text(row, Dimension.UNIT, dimensions),
                text(row, Dimension.HOLDER, dimensions),
                text(row, Dimension.LINE, dimensions),
                source == null ? null : Source.valueOf(source),
                nature == null ? null : Nature.valueOf(nature),
                dimensions.contains(Dimension.ORIGIN_YEAR) ? row.getInt(Dimension.ORIGIN_YEAR.column()) : null,
                vnd(row, "appropriated"),
                vnd(row, "carried_over"),
                vnd(row, "received"),
                vnd(row, "allocated_down"),
                vnd(row, "adjusted"),
                vnd(row, "withdrawn"),
                vnd(row, "committed"),
                vnd(row, "disbursed"),
                vnd(row, "disbursed_carried_over"),
                vnd(row, "carried_forward"),
                vnd(row, "remaining"));
    }

    private static String text(ResultSet row, Dimension dimension, List<Dimension> dimensions) throws SQLException {
        return dimensions.contains(dimension) ? row.getString(dimension.column()) : null;
    }

    private static long vnd(ResultSet row, String column) throws SQLException {
        return Sums.exact(row.getObject(column, BigDecimal.class));
    }
}
