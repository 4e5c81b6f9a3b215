package vn.giamngheo.household.classification;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.Classification;

/** Two standards beside each other for one unit. */
record ComparisonTotals(
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true, examples = "Xã Hồng Vân") String unitNameVi,
        @Schema(required = true) long households,

        @Schema(required = true, description = "Of which the class differs")
        long changed,

        @Schema(
                required = true,
                description = "Of which a standard without points could not tell, for want of a surveyed income")
        long notComparable,

        @Schema(required = true) List<Transition> transitions) {

    /** Households of one class under the one standard and another, or the same, under the other. */
    record Transition(
            @Schema(required = true) Classification from,
            @Schema(required = true) Classification to,
            @Schema(required = true) long households) {}
}
