package vn.giamngheo.budget.work;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Decision;

/** Request to plan money of one year for a work under a decision; the last one holds. */
@Schema(name = "PlanCapitalWork")
record PlanWork(
        @Schema(examples = "42300000000") @NotNull @PositiveOrZero @Max(CapitalWork.MOST_VND)
        Long amountVnd,

        @NotNull @Valid Decision decision) {}
