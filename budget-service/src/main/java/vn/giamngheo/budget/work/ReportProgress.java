package vn.giamngheo.budget.work;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Request to say how far a work is.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param asOf day of which the report speaks, not later than today
 * @param physicalPercent share of the work that stands, 0 to 100, two decimals; of a group, of all its works together
 * @param declaredPaidVnd what the report says was paid, dong, kept beside what the ledger says
 */
@Schema(name = "ReportProgress")
record ReportProgress(
        UUID id,
        @NotNull LocalDate asOf,

        @Schema(examples = "62.5") @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal physicalPercent,

        @PositiveOrZero @Max(CapitalWork.MOST_VND) Long declaredPaidVnd,

        @Size(min = 1, max = 2000) String note,
        @Size(max = 50) List<@NotNull @Valid Photograph> photographs) {

    ReportProgress {
        photographs = photographs == null ? List.of() : photographs;
    }
}
