package vn.giamngheo.household.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.classification.Livelihood;

/**
 * Income of one household.
 *
 * @param livelihood what most of it comes from
 * @param incomeVndPerMonth per head: real income of the last twelve months without social allowances from the budget
 */
record IncomeForm(
        @NotNull UUID householdId,
        @NotNull Livelihood livelihood,

        @NotNull @Min(0) @Max(1_000_000_000_000L) @Schema(examples = "1900000")
        Long incomeVndPerMonth) {}
