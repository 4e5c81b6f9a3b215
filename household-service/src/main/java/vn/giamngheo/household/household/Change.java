package vn.giamngheo.household.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dated operation on a household.
 *
 * @param otherHouseholdId the one that was split off, or that was merged into this one
 * @param effectiveOn day from which it holds
 * @param reversedAt absent while it stands
 */
public record Change(
        @Schema(required = true) UUID id,
        @Schema(required = true) Kind kind,
        @Schema(required = true) UUID householdId,
        UUID otherHouseholdId,
        @Schema(required = true) LocalDate effectiveOn,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) String recordedBy,
        Instant reversedAt,
        String reversedBy) {

    /** What happened. */
    public enum Kind {
        CORRECTED,
        SPLIT,
        MERGED,
        MOVED,
        MEMBER_JOINED,
        MEMBER_LEFT,
        MEMBER_DIED,
        /** To a unit that holds a part of its divided commune. */
        ASSIGNED
    }

    static Change of(ResultSet row) throws SQLException {
        var reversed = row.getObject("reversed_at", OffsetDateTime.class);
        return new Change(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("household_id", UUID.class),
                row.getObject("other_household_id", UUID.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                reversed == null ? null : reversed.toInstant(),
                row.getString("reversed_by"));
    }

    public UUID[] households() {
        return Stream.of(householdId, otherHouseholdId).filter(id -> id != null).toArray(UUID[]::new);
    }
}
