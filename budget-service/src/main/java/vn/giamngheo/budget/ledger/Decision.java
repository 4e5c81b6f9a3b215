package vn.giamngheo.budget.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The paper that a posting rests on. */
public record Decision(
        @Schema(examples = "3209/QĐ-UBND") @NotBlank @Size(max = 100)
        String number,

        @Schema(examples = "2022-12-20") @NotNull LocalDate date,

        @Schema(examples = "UBND tỉnh Lai Châu") @NotBlank @Size(max = 200)
        String issuer) {}
