package vn.giamngheo.budget.work;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.TakenYear;
import vn.giamngheo.budget.programme.LineUse;
import vn.giamngheo.budget.programme.Nature;

/**
 * Request to record a capital work, or a group of works that a document gives as a number only.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param worksCount how many works the row stands for; 1 when absent
 * @param firstYear first budget year in which the document has it in hand
 * @param lastYear last such year, inclusive
 * @param totalInvestmentVnd dong; absent when the document does not state it
 */
record RecordWork(
        UUID id,
        @Schema(examples = "109") @NotBlank @Size(max = 10) String unit,

        @Schema(examples = "GNBV-2021-2025") @NotBlank @Size(max = 40)
        String programme,

        @Schema(examples = "DA1.2") @NotBlank @Size(max = 20)
        String line,

        @NotBlank @Size(max = 500) String name,
        @Positive @Max(10_000) Integer worksCount,
        @NotNull WorkOrigin origin,
        @Schema(examples = "2023") @NotNull @TakenYear Integer firstYear,

        @Schema(examples = "2024") @NotNull @TakenYear Integer lastYear,

        @PositiveOrZero @Max(CapitalWork.MOST_VND) Long totalInvestmentVnd,

        @Schema(examples = "204/KH-UBND") @NotBlank @Size(max = 100)
        String documentNumber,

        @Schema(examples = "2023-07-06") @NotNull LocalDate issuedOn,
        @Size(min = 1, max = 2000) String note)
        implements LineUse {

    RecordWork {
        worksCount = worksCount == null ? 1 : worksCount;
    }

    @Override
    public Nature nature() {
        return Nature.CAPITAL;
    }
}
