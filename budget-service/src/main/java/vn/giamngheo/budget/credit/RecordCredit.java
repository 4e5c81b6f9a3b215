package vn.giamngheo.budget.credit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Request to record the loans of one scheme that were granted to one class of households: counts and sums, no persons.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param scheme name of the credit scheme, as the bank has it
 * @param from first day, inclusive
 * @param to last day, inclusive; no other record of the scheme and class covers any of these days
 */
@Schema(name = "RecordPolicyCredit")
record RecordCredit(
        UUID id,
        @Schema(examples = "109") @NotBlank @Size(max = 10) String unit,

        @Schema(examples = "Cho vay hộ nghèo") @NotBlank @Size(max = 200)
        String scheme,

        @NotNull BorrowerClass borrowers,
        @Schema(examples = "2024-01-01") @NotNull LocalDate from,
        @Schema(examples = "2024-06-30") @NotNull LocalDate to,

        @NotNull @PositiveOrZero @Max(100_000_000) Long loans,

        @NotNull @PositiveOrZero @Max(Credit.MOST_VND) Long lentVnd,

        @NotBlank @Size(max = 100) String documentNumber) {}
