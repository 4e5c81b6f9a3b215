package vn.giamngheo.budget.forecast;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.TakenYear;

/**
 * Request to record how a unit says it will spend a year's money.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param asOf day up to which the document counts what was spent
 * @param notSpendable sums that cannot be spent; none when absent
 */
record RecordForecast(
        UUID id,
        @Schema(examples = "109") @NotBlank @Size(max = 10) String unit,

        @Schema(examples = "2023") @NotNull @TakenYear Integer year,

        @Schema(examples = "GNBV-2021-2025") @NotBlank @Size(max = 40)
        String programme,

        @Schema(examples = "204/KH-UBND") @NotBlank @Size(max = 100)
        String documentNumber,

        @Schema(examples = "2023-07-06") @NotNull LocalDate issuedOn,
        @Schema(examples = "2023-06-30") @NotNull LocalDate asOf,
        @NotEmpty @Size(max = 2) List<@NotNull @Valid ForecastItem> items,
        @Size(max = 200) List<@NotNull @Valid NotSpendable> notSpendable) {

    RecordForecast {
        notSpendable = notSpendable == null ? List.of() : notSpendable;
    }
}
