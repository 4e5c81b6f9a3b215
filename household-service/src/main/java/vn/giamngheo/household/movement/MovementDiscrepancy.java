package vn.giamngheo.household.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A declared figure that differs.
 *
 * @param position number within the declaration, from 1
 * @param version what {@code If-Match} names, in quotes
 */
record MovementDiscrepancy(
        @Schema(required = true) int position,
        @Schema(required = true) DiscrepancyKind kind,

        @Schema(required = true, examples = "poor.households.closing")
        String subject,

        @Schema(required = true) long declared,
        @Schema(required = true) long computed,

        @Schema(required = true, description = "Computed less declared")
        long difference,

        @Schema(required = true, description = "Unit that has to explain it", examples = "481")
        String owner,

        @Schema(required = true) State state,
        String explanation,
        Instant settledAt,
        String settledBy,
        @Schema(required = true) long version) {

    /** How far it has come. */
    enum State {
        OPEN,
        SETTLED
    }

    static MovementDiscrepancy of(ResultSet row) throws SQLException {
        long declared = row.getLong("declared");
        long computed = row.getLong("computed");
        var settledAt = row.getObject("settled_at", OffsetDateTime.class);
        return new MovementDiscrepancy(
                row.getInt("position"),
                DiscrepancyKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                declared,
                computed,
                computed - declared,
                row.getString("owner"),
                State.valueOf(row.getString("state")),
                row.getString("explanation"),
                settledAt == null ? null : settledAt.toInstant(),
                row.getString("settled_by"),
                row.getLong("version"));
    }
}
