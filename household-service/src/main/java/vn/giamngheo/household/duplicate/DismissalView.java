package vn.giamngheo.household.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pair that does not come again while the facts of both stay what they were. */
record DismissalView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID firstMemberId,
        @Schema(required = true) UUID secondMemberId,
        @Schema(required = true) String reason,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) String recordedBy) {

    static DismissalView of(ResultSet row) throws SQLException {
        return new DismissalView(
                row.getObject("id", UUID.class),
                row.getObject("first", UUID.class),
                row.getObject("second", UUID.class),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}
