package vn.giamngheo.household.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A list of a decision as it was entered.
 *
 * @param supports how many
 * @param amountVnd of all together
 * @param cancelled how many of them were cancelled since
 * @param warnings the first 1,000 others that they may double
 */
record SupportListView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String decisionNumber,
        @Schema(required = true) int supports,
        @Schema(required = true) long amountVnd,
        @Schema(required = true) int cancelled,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) List<SupportOverlap> warnings) {

    static SupportListView of(ResultSet row, List<SupportOverlap> warnings) throws SQLException {
        return new SupportListView(
                row.getObject("id", UUID.class),
                row.getString("decision_number"),
                row.getInt("supports"),
                row.getLong("amount_vnd"),
                row.getInt("cancelled"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                warnings);
    }
}
