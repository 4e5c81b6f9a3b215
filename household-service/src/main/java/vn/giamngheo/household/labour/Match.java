package vn.giamngheo.household.labour;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who looks, brought together with an offer.
 *
 * @param kind what is offered
 * @param changedOn day of the last outcome
 * @param placedOn day on which the place was taken up; absent before
 * @param allowed outcomes that can follow
 * @param version what the next outcome names in {@code If-Match}
 */
record Match(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID seekerId,
        @Schema(required = true) UUID offerId,
        @Schema(required = true) UUID householdId,
        @Schema(required = true) WorkNeed kind,
        @Schema(required = true) MatchState state,
        @Schema(required = true) LocalDate matchedOn,
        @Schema(required = true) LocalDate changedOn,
        LocalDate placedOn,
        @Schema(required = true) List<Outcome> allowed,
        @Schema(required = true) long version) {

    static Match of(ResultSet row) throws SQLException {
        var kind = WorkNeed.valueOf(row.getString("kind"));
        var state = MatchState.valueOf(row.getString("state"));
        return new Match(
                row.getObject("id", UUID.class),
                row.getObject("seeker_id", UUID.class),
                row.getObject("offer_id", UUID.class),
                row.getObject("household_id", UUID.class),
                kind,
                state,
                row.getObject("matched_on", LocalDate.class),
                row.getObject("changed_on", LocalDate.class),
                row.getObject("placed_on", LocalDate.class),
                MatchPolicy.allowed(state, kind),
                row.getLong("version"));
    }
}
