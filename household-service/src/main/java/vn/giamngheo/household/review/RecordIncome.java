package vn.giamngheo.household.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.classification.Livelihood;

/**
 * Income of one household.
 *
 * @param standard the one in force on that day when left out
 * @param livelihood what most of the income comes from
 * @param incomeVndPerMonth per head: real income of the last twelve months without social allowances from the budget
 */
record RecordIncome(
        @NotNull @Schema(examples = "2024-05-17") LocalDate surveyedOn,
        String standard,
        @NotNull Livelihood livelihood,

        @NotNull @Min(0) @Max(1_000_000_000_000L) @Schema(examples = "1900000")
        Long incomeVndPerMonth) {

    RecordIncomes of(UUID household) {
        return new RecordIncomes(
                surveyedOn, standard, List.of(new IncomeForm(household, livelihood, incomeVndPerMonth)));
    }
}
