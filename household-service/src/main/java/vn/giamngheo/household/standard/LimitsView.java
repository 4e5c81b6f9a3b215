package vn.giamngheo.household.standard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.place.Settlement;

/** Limits for rural or urban households; each is inclusive, and absent where the standard has none or it is not published. */
record LimitsView(
        @Schema(required = true) Settlement area,

        @Schema(description = "Poor at or below this income per head, whatever the deprivation (2016-2020 only)")
        Long incomePoorVndPerMonth,

        @Schema(required = true, description = "Poor or near-poor at or below this income per head")
        long incomeNearPoorVndPerMonth,

        @Schema(description = "Average living standard above the limit before and at or below this one")
        Long incomeAverageVndPerMonth,

        @Schema(description = "Score A, in points, at or below which income counts as low")
        Integer scoreA,

        @Schema(description = "Score B, in points, from which a household with low income is poor")
        Integer scoreBMinimum,

        @Schema(required = true, description = "Deprived indicators from which a household with low income is poor")
        int minimumDeprived) {

    static LimitsView of(Settlement area, Limits limits) {
        boolean scored = limits.scoreALimit().isPresent();
        var average = limits.incomeAverageVndPerMonth();
        return new LimitsView(
                area,
                limits.hasPoorWhateverDeprivation() ? limits.incomePoorVndPerMonth() : null,
                limits.incomeNearPoorVndPerMonth(),
                average.isPresent() ? average.getAsLong() : null,
                scored ? limits.scoreALimit().getAsInt() : null,
                scored ? limits.scoreBMinimum() : null,
                limits.minimumDeprived());
    }
}
