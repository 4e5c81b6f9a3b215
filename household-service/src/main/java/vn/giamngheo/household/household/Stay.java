package vn.giamngheo.household.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.giamngheo.household.place.Settlement;

/**
 * A piece of a household's time in the register, as events tell it: in one commune, with one number of persons.
 *
 * @param unitValidFrom first day of the unit's version: the code alone does not tell
 * @param validTo day after the last; null while it lasts
 */
public record Stay(
        String unit, LocalDate unitValidFrom, Settlement area, int persons, LocalDate validFrom, LocalDate validTo) {

    static Stay of(ResultSet row) throws SQLException {
        return new Stay(
                row.getString("unit"),
                row.getObject("unit_valid_from", LocalDate.class),
                Settlement.valueOf(row.getString("area")),
                row.getInt("persons"),
                row.getObject("day", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
