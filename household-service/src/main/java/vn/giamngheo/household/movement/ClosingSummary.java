package vn.giamngheo.household.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed period in a list. */
record ClosingSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "481") String unit,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true) LocalDate map,
        @Schema(required = true) String hash,
        @Schema(required = true) Instant closedAt,
        @Schema(required = true) String closedBy) {

    static ClosingSummary of(ResultSet row) throws SQLException {
        return new ClosingSummary(
                row.getObject("id", UUID.class),
                row.getString("unit"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("map", LocalDate.class),
                row.getString("hash"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getString("closed_by"));
    }
}
