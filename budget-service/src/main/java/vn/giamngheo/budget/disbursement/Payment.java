package vn.giamngheo.budget.disbursement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a disbursement was for.
 *
 * @param paidOn day on which the money left
 * @param activity what was done with it, in the document's words; absent when it does not say
 */
@Schema(name = "DisbursementDetail")
public record Payment(
        @Schema(examples = "2023-06-30") @NotNull LocalDate paidOn,
        @NotNull BeneficiaryKind beneficiary,
        @Size(min = 1, max = 500) String activity) {}
