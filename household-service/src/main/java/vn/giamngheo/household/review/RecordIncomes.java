package vn.giamngheo.household.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Incomes of many households.
 *
 * @param standard the one in force on that day when left out
 */
record RecordIncomes(
        @NotNull @Schema(examples = "2024-05-17") LocalDate surveyedOn,
        String standard,
        @NotNull @Size(min = 1, max = Picked.MOST) List<@NotNull @Valid IncomeForm> surveys) {}
