package vn.giamngheo.household.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Points of one household on survey form B.
 *
 * @param incomeVndPerMonth per head, where the survey asked for it: standards without published points classify by it
 */
record SurveyForm(
        @NotNull UUID householdId,

        @NotNull @Min(0) @Max(1000) @Schema(examples = "130")
        Integer scoreA,

        @NotNull @Schema(examples = "40") Integer scoreB,
        @Size(max = 12) List<@NotNull String> deprivedIndicators,

        @Min(0) @Max(1_000_000_000_000L) @Schema(examples = "1200000")
        Long incomeVndPerMonth) {}
