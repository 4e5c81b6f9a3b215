package vn.giamngheo.household.deprivation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators of a household as of a day, computed beside surveyed. */
record DeprivationsView(
        @Schema(required = true) UUID householdId,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true, examples = "MDP_2022_2025") String standard,
        @Schema(required = true) List<IndicatorAnswer> indicators,

        @Schema(required = true, description = "Score B if every unknown indicator is met; 10 points for each")
        int scoreBAtLeast,

        @Schema(required = true, description = "Score B if the household is deprived of every unknown indicator")
        int scoreBAtMost,

        @Schema(description = "Score B as the survey form gave it")
        Integer surveyedScoreB,

        @Schema(required = true, description = "Indicators of which the survey form says something else than the facts")
        int differing) {}
