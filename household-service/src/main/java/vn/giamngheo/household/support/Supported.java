package vn.giamngheo.household.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.need.SupportKind;

/**
 * What of a support tells whether it was given twice.
 *
 * @param contentKey its content, whatever the letters, marks and blanks
 * @param line programme line that paid; null where none of the programmes did
 */
record Supported(
        UUID id,
        UUID householdId,
        SupportKind kind,
        String contentKey,
        String line,
        Period period,
        long amountVnd,
        String provider) {

    /** @param prefix of the columns of the one or the other */
    static Supported of(ResultSet row, String prefix) throws SQLException {
        return new Supported(
                row.getObject(prefix + "id", UUID.class),
                row.getObject("household_id", UUID.class),
                SupportKind.valueOf(row.getString("kind")),
                row.getString("content_key"),
                row.getString(prefix + "line"),
                new Period(
                        row.getObject(prefix + "valid_from", LocalDate.class),
                        row.getObject(prefix + "valid_to", LocalDate.class)),
                row.getLong(prefix + "amount_vnd"),
                row.getString(prefix + "provider"));
    }
}
