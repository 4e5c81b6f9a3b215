package vn.giamngheo.budget.areasum;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an area has with everything below it, summed up beforehand. A unit counts for an area that it lay in at the beginning or at the
 * end of the budget year. Sums alone are a second or so behind; with the changes that wait for them they are exact at every moment.
 */
public final class AreaSums {

    /** By what sums can be broken down. */
    public static final List<String> DIMENSIONS =
            List.of("programme", "budget_year", "origin_year", "line", "source", "nature");

    /** What is summed up: the sides of a cell. */
    public static final List<String> SIDES = List.of(
            "granted_vnd",
            "brought_forward_vnd",
            "received_vnd",
            "recovered_vnd",
            "adjusted_vnd",
            "available_vnd",
            "committed_vnd",
            "spent_vnd",
            "carried_forward_vnd",
            "allocated_down_vnd",
            "withdrawn_vnd");

    static final String COLUMNS =
            Stream.concat(DIMENSIONS.stream(), SIDES.stream()).collect(Collectors.joining(", "));

    /** Years whose sums are made, on the map that is in force in the same snapshot. */
    public static final String USABLE_YEARS =
            "select y.budget_year from summed_year y join area_edition e on e.revision = y.revision";

    /**
     * Rows of an area's year with the columns of cells, without unit and holder: sums, and changes that wait. None when the sums are
     * being made anew, or when nothing lies below the area: then its cells tell.
     */
    public static final String ROWS = """
            (select %1$s from area_sum where area = ? and budget_year = ?
            union all
            select %1$s from ledger_change c where budget_year = ? and exists (
                select from area_member m where m.area = ? and m.budget_year = c.budget_year and m.unit = c.unit)) as area_row
            where exists (%2$s where y.budget_year = ?)""".formatted(COLUMNS, USABLE_YEARS);

    private AreaSums() {}

    /** Fills the places of {@link #ROWS}, from the first on. */
    public static void bind(PreparedStatement statement, String area, int year) throws SQLException {
        statement.setString(1, area);
        statement.setInt(2, year);
        statement.setInt(3, year);
        statement.setString(4, area);
        statement.setInt(5, year);
    }

    static String sides(Function<String, String> each) {
        return SIDES.stream().map(each).collect(Collectors.joining(", "));
    }
}
