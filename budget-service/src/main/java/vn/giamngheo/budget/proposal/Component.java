package vn.giamngheo.budget.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.programme.LineUse;
import vn.giamngheo.budget.programme.Nature;

/**
 * Money asked for on one line, in dong. Zero is allowed.
 *
 * @param paidBy integration (lồng ghép, Decree 27/2022/NĐ-CP): code of the other programme that pays the line; only with zero sums
 */
@Embeddable
@Schema(name = "ComponentLine")
public record Component(
        @Schema(examples = "DA7.1") @NotBlank @Size(max = 20)
        String line,

        @NotNull @Enumerated(EnumType.STRING) Nature nature,

        @Schema(examples = "1044000000") @Column(name = "central_vnd") @NotNull @PositiveOrZero @Max(Split.MOST_VND)
        Long centralVnd,

        @Schema(examples = "0") @Column(name = "local_vnd") @NotNull @PositiveOrZero @Max(Split.MOST_VND)
        Long localVnd,

        @Size(max = 500) String note,

        @Schema(examples = "DTTS-2021-2025") @Column(name = "paid_by") @Size(min = 1, max = 40)
        String paidBy)
        implements LineUse {

    Split split() {
        return new Split(centralVnd, localVnd);
    }
}
