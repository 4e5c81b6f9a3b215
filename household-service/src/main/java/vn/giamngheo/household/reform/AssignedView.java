package vn.giamngheo.household.reform;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list of assignments came to.
 *
 * @param listId of the list, by which it is undone
 * @param assigned households of the list
 * @param waiting households of the caller's area that still wait
 */
record AssignedView(
        @Schema(required = true) UUID listId,
        @Schema(required = true) LocalDate effectiveOn,
        @Schema(required = true) int assigned,
        @Schema(required = true) long waiting) {}
