package vn.giamngheo.budget.forecast;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.programme.LineUse;
import vn.giamngheo.budget.programme.Nature;

/**
 * Money that cannot be spent in the year, in dong, and why.
 *
 * @param line for which it was granted
 * @param paidBy the other programme that pays the same already, when that is the reason; NOT_STATED when the document says so without
 *     naming it
 */
@Embeddable
record NotSpendable(
        @Schema(examples = "DA4.1") @NotBlank @Size(max = 20)
        String line,

        @NotNull @Enumerated(EnumType.STRING) Nature nature,

        @Schema(examples = "1832000000") @Column(name = "amount_vnd") @NotNull @Positive @Max(MOST_VND)
        Long amountVnd,

        @NotBlank @Size(max = 1000) String reason,

        @Schema(examples = "DTTS-2021-2025") @Column(name = "paid_by") @Size(min = 1, max = 40)
        String paidBy)
        implements LineUse {

    static final String PAYER_NOT_STATED = "NOT_STATED";

    private static final long MOST_VND = 1_000_000_000_000_000L;
}
