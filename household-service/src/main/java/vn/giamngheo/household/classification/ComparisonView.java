package vn.giamngheo.household.classification;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two standards over the households of a unit.
 *
 * @param provinces by code, on the map of the day
 * @param items communes, by code
 */
record ComparisonView(
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true, examples = "MDP_2022_2025") String standard,
        @Schema(required = true, examples = "MDP_2027_2030") String other,

        @Schema(required = true, description = "Whether part of the text of either standard is still to be confirmed")
        boolean sourcePending,

        @Schema(required = true) ComparisonTotals total,
        @Schema(required = true) List<ComparisonTotals> provinces,
        @Schema(required = true) List<ComparisonTotals> items,
        String nextCursor) {}
