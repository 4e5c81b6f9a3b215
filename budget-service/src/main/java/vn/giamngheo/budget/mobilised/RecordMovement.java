package vn.giamngheo.budget.mobilised;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Request to record what happened to mobilised money.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param amountVnd dong, not zero; below zero to take back what was entered
 */
@Schema(name = "RecordMobilisedMovement")
record RecordMovement(
        UUID id,
        @NotNull MovementKind kind,
        @NotNull LocalDate on,

        @Schema(examples = "50000000") @NotNull @Min(-MOST_VND) @Max(MOST_VND)
        Long amountVnd,

        @NotBlank @Size(max = 100) String documentNumber) {

    private static final long MOST_VND = 1_000_000_000_000_000L;
}
