package vn.giamngheo.household.standard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.place.Settlement;

/** A poverty standard with its limits and indicators. */
record StandardView(
        @Schema(required = true, examples = "MDP_2022_2025") String code,
        @Schema(required = true) LocalDate validFrom,

        @Schema(required = true, description = "Day after the last")
        LocalDate validTo,

        @Schema(description = "Day of the review classified by it before it came into force")
        LocalDate baselineReview,

        @Schema(required = true) String legalBasis,
        @Schema(required = true) SourceStatus sourceStatus,
        String note,
        @Schema(required = true) List<LimitsView> limits,
        @Schema(required = true) List<Indicator> indicators) {

    static StandardView of(PovertyStandard standard) {
        return new StandardView(
                standard.code(),
                standard.validFrom(),
                standard.validTo(),
                standard.baselineReview(),
                standard.legalBasis(),
                standard.sourceStatus(),
                standard.note(),
                Arrays.stream(Settlement.values())
                        .map(area -> LimitsView.of(area, standard.limits(area)))
                        .toList(),
                standard.indicators());
    }
}
