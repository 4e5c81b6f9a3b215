package vn.giamngheo.budget.treasury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Settlement of a line that agrees with no disbursement.
 *
 * @param posting the disbursement that it belongs to; only for LINKED
 * @param reason why, in the words of who decides
 */
@Schema(name = "TreasuryLineChange")
record SettleLine(
        @NotNull Step state,
        UUID posting,
        @NotBlank @Size(max = 1000) String reason) {

    /** Where to. */
    @Schema(name = "TreasuryLineStep")
    enum Step {
        LINKED,
        POSTED
    }
}
