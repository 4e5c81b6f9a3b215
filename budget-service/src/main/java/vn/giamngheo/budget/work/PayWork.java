package vn.giamngheo.budget.work;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.disbursement.Payment;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.PostingDraft;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.TakenYear;
import vn.giamngheo.platform.time.Ids;

/**
 * Request to pay for a work.
 *
 * @param id of the posting; made by the caller, UUID version 7; made here when absent
 * @param originYear which money is spent, and so whose plan bounds it: that of an earlier year or, when absent, of the budget year
 */
@Schema(name = "PayCapitalWork")
record PayWork(
        UUID id,
        @Schema(examples = "2024") @NotNull @TakenYear Integer budgetYear,

        @Schema(examples = "2023") @TakenYear Integer originYear,

        @NotNull @Valid Decision decision,
        @NotNull @Valid Payment detail,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid PostingLine> entries) {

    PayWork {
        originYear = originYear == null ? budgetYear : originYear;
    }

    PostingDraft draft(CapitalWork work) {
        return new PostingDraft(
                Ids.orNext(id),
                PostingKind.DISBURSEMENT,
                work.programme(),
                work.unit(),
                budgetYear,
                originYear,
                decision,
                entries);
    }

    long totalVnd() {
        return entries.stream().mapToLong(PostingLine::amountVnd).reduce(0, Math::addExact);
    }
}
