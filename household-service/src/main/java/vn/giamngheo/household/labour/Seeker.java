package vn.giamngheo.household.labour;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.place.UnitKey;

/**
 * A member who looks for advice, training or work. No name: whoever may see the household finds it there.
 *
 * @param unit commune in which the household lived on the day of the registration
 * @param withdrawnOn first day on which they no longer look; absent while they do
 * @param version what a change names in {@code If-Match}
 */
record Seeker(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID householdId,
        @Schema(required = true) UUID memberId,
        @Schema(required = true) WorkNeed need,
        @Schema(required = true, examples = "CRAFTS") String trade,
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true) LocalDate registeredOn,
        LocalDate withdrawnOn,
        @Schema(required = true) long version) {

    static Seeker of(ResultSet row) throws SQLException {
        return new Seeker(
                row.getObject("id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getObject("member_id", UUID.class),
                WorkNeed.valueOf(row.getString("need")),
                row.getString("trade"),
                row.getString("unit"),
                row.getObject("unit_valid_from", LocalDate.class),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getLong("version"));
    }

    UnitKey place() {
        return new UnitKey(unit, unitValidFrom);
    }

    boolean looksOn(LocalDate day) {
        return !day.isBefore(registeredOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
}
