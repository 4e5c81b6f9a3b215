package vn.giamngheo.household.labour;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Work, training or advice that an employment centre offers.
 *
 * @param taken places that matches hold
 * @param version what a change names in {@code If-Match}
 */
record Offer(
        @Schema(required = true) UUID id,
        @Schema(required = true) WorkNeed kind,
        @Schema(required = true, examples = "CRAFTS") String trade,
        @Schema(required = true) String provider,
        String note,
        @Schema(required = true, examples = "481") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true) int places,
        @Schema(required = true) int taken,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validTo,
        @Schema(required = true) long version) {

    static Offer of(ResultSet row) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                WorkNeed.valueOf(row.getString("kind")),
                row.getString("trade"),
                row.getString("provider"),
                row.getString("note"),
                row.getString("unit"),
                row.getObject("unit_valid_from", LocalDate.class),
                row.getInt("places"),
                row.getInt("taken"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getLong("version"));
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
