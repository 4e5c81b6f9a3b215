package vn.giamngheo.household.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.giamngheo.household.place.UnitKey;

/**
 * A dismissal as it is stored, with where the two people were recorded.
 *
 * @param asOf day on whose map the area is judged
 */
record Dismissal(DismissalView view, LocalDate asOf, UnitKey first, UnitKey second, long version) {

    static Dismissal of(ResultSet row) throws SQLException {
        return new Dismissal(
                DismissalView.of(row),
                row.getObject("as_of", LocalDate.class),
                unit(row, "first_unit"),
                unit(row, "second_unit"),
                row.getLong("version"));
    }

    private static UnitKey unit(ResultSet row, String column) throws SQLException {
        return new UnitKey(row.getString(column), row.getObject(column + "_valid_from", LocalDate.class));
    }
}
