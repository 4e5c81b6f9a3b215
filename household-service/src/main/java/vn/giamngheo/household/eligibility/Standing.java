package vn.giamngheo.household.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.UnitKey;

/**
 * What the register says of one of the numbers asked for.
 *
 * @param households how many households people of this number belonged to on that day
 * @param household null unless it is one
 * @param unit commune in which it was counted; null with the household
 * @param found its class; null when it had none
 */
record Standing(int households, UUID household, UnitKey unit, EligibilityAnswer found) {

    static Standing of(ResultSet row) throws SQLException {
        var household = row.getObject("household_id", UUID.class);
        var unit = household == null
                ? null
                : new UnitKey(row.getString("unit"), row.getObject("unit_valid_from", LocalDate.class));
        return new Standing(row.getInt("households"), household, unit, found(row));
    }

    private static EligibilityAnswer found(ResultSet row) throws SQLException {
        var classification = row.getString("classification");
        return classification == null
                ? null
                : new EligibilityAnswer(
                        true,
                        Classification.valueOf(classification),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("number"));
    }
}
