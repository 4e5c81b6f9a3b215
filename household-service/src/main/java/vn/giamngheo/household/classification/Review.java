package vn.giamngheo.household.classification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Result of surveying a household.
 *
 * @param asOf day from which the result holds
 * @param standard code of the standard; the one in force on that day when left out
 * @param deprivedIndicators codes; may be left out where only the points are known
 * @param incomeVndPerMonth per head, where the survey asked for it: other standards are compared by it
 */
public record Review(
        @NotNull @Schema(examples = "2021-12-31") LocalDate asOf,
        @Schema(examples = "MDP_2022_2025") String standard,

        @NotNull @Min(0) @Max(1000) @Schema(examples = "130")
        Integer scoreA,

        @NotNull @Schema(examples = "40") Integer scoreB,

        @Size(max = 12)
        @Schema(examples = "[\"HEALTH_INSURANCE\", \"CLEAN_WATER\", \"HYGIENIC_TOILET\", \"HOUSING_QUALITY\"]")
        List<@NotNull String> deprivedIndicators,

        @Min(0) @Max(1_000_000_000_000L) @Schema(examples = "1200000")
        Long incomeVndPerMonth) {

    /** Where income was not asked for. */
    public Review(LocalDate asOf, String standard, Integer scoreA, Integer scoreB, List<String> deprivedIndicators) {
        this(asOf, standard, scoreA, scoreB, deprivedIndicators, null);
    }

    OptionalLong income() {
        return incomeVndPerMonth == null ? OptionalLong.empty() : OptionalLong.of(incomeVndPerMonth);
    }
}
