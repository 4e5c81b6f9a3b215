package vn.giamngheo.household.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Households that were assigned at once.
 *
 * @param effectiveOn first day of the reform
 * @param standing of its households those whose assignment was not undone since, with the list or by itself
 * @param units divided communes in which its households waited
 * @param reversedAt absent while it stands
 */
record AssignmentListView(
        @Schema(required = true) UUID id,
        @Schema(required = true) LocalDate effectiveOn,
        @Schema(required = true) int households,
        @Schema(required = true) int standing,
        @Schema(required = true) List<Origin> units,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) String recordedBy,
        @Schema(required = true) String recordedUnit,
        Instant reversedAt,
        String reversedBy) {

    /** A divided commune, by the unit that its households were recorded under. */
    record Origin(
            @Schema(required = true, examples = "22111") String unit,
            @Schema(required = true) LocalDate unitValidFrom,
            @Schema(required = true) int households) {}

    /** Of the list itself: undoing it makes the second one. */
    long version() {
        return reversedAt == null ? 0 : 1;
    }
}
