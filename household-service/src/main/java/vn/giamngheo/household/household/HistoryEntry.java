package vn.giamngheo.household.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was recorded of a household.
 *
 * @param recordedBy account of the person or system
 * @param validFrom day from which it holds, inclusive
 * @param validTo day after the last; absent while it holds
 * @param before what a correction replaced
 * @param changeId of what can be undone
 * @param otherHouseholdId the other household of a split or merger
 * @param reversedAt absent while it stands
 */
record HistoryEntry(
        @Schema(required = true) Kind kind,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) String recordedBy,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validTo,
        Classification classification,
        String standard,
        Integer scoreA,
        Integer scoreB,
        List<String> deprivedIndicators,
        Before before,
        UUID changeId,
        UUID otherHouseholdId,
        Instant reversedAt) {

    /** What was recorded. */
    enum Kind {
        REGISTERED,
        CORRECTED,
        CLASSIFIED,
        SPLIT,
        MERGED,
        MOVED,
        MEMBER_JOINED,
        MEMBER_LEFT,
        MEMBER_DIED,
        ASSIGNED,
        /** Vanished: the import that brought it was undone. */
        WITHDRAWN
    }
}
