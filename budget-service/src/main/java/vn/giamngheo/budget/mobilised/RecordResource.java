package vn.giamngheo.budget.mobilised;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.TakenYear;

/**
 * Request to record a source of money outside the budget; sums follow as movements.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param purpose what the money is for
 */
@Schema(name = "RecordMobilisedResource")
record RecordResource(
        UUID id,
        @Schema(examples = "109") @NotBlank @Size(max = 10) String unit,

        @Schema(examples = "2024") @NotNull @TakenYear Integer year,

        @NotNull ResourceKind kind,
        @NotBlank @Size(max = 500) String purpose,

        @Schema(examples = "12/KH-MTTQ") @NotBlank @Size(max = 100)
        String documentNumber,

        @NotNull LocalDate issuedOn) {}
