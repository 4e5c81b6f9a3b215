package vn.giamngheo.household.reform;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list of assignments came to.
 *
 * @param assigned households of the list
 * @param waiting households of the caller's area that still wait
 */
record AssignedView(
        @Schema(required = true) LocalDate effectiveOn,
        @Schema(required = true) int assigned,
        @Schema(required = true) long waiting) {}
