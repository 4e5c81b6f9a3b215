package vn.giamngheo.household.classification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.place.Settlement;

/**
 * A question about a household that need not exist: either scores A and B, or income and deprived indicators.
 *
 * @param unit commune, from which rural or urban is taken when {@code area} is left out
 * @param asOf today when left out
 * @param characteristics of form B1, instead of score A; needs {@code region} and a table of points that has been loaded
 * @param standard the one in force on that day when left out
 */
record EvaluateClassification(
        @Schema(examples = "20044") String unit,
        Settlement area,
        @Min(0) @Max(1000) @Schema(examples = "130") Integer scoreA,
        @Schema(examples = "40") Integer scoreB,
        @Schema(examples = "2022-12-31") LocalDate asOf,
        @Schema(examples = "MDP_2022_2025") String standard,
        @Min(0) @Max(1_000_000_000_000L) Long incomeVndPerMonth,
        @Size(max = 12) List<@NotNull String> deprivedIndicators,

        @Schema(examples = "1", description = "Region of the table of points")
        String region,

        @Size(max = 100) List<@NotNull String> characteristics) {

    EvaluateClassification withScoreA(int points) {
        return new EvaluateClassification(
                unit, area, points, scoreB, asOf, standard, incomeVndPerMonth, deprivedIndicators, null, null);
    }

    boolean byScores() {
        return scoreA != null && scoreB != null && incomeVndPerMonth == null;
    }

    boolean byIncome() {
        return scoreA == null && scoreB == null && incomeVndPerMonth != null && deprivedIndicators != null;
    }
}
