package vn.giamngheo.household.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Points of one household on survey form B. */
record SurveyForm(
        @NotNull UUID householdId,

        @NotNull @Min(0) @Max(1000) @Schema(examples = "130")
        Integer scoreA,

        @NotNull @Schema(examples = "40") Integer scoreB,
        @Size(max = 12) List<@NotNull String> deprivedIndicators) {}
