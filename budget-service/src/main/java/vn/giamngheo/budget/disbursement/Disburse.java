package vn.giamngheo.budget.disbursement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.PostingDraft;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.TakenYear;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/**
 * Request to record money spent.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param originYear which money was spent: that of an earlier year, or, when absent, that of the budget year itself
 * @param detail when, for whom and on what; may be left out when nothing is known
 */
record Disburse(
        UUID id,
        @Schema(examples = "109") @NotBlank @Size(max = 10) String unit,

        @Schema(examples = "2023") @NotNull @TakenYear Integer budgetYear,

        @Schema(examples = "2023") @TakenYear Integer originYear,

        @Schema(examples = "GNBV-2021-2025") @NotBlank @Size(max = 40)
        String programme,

        @NotNull @Valid Decision decision,
        @Valid Payment detail,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid PostingLine> entries) {

    /** @throws InvalidRequest when the money would be of a later year (422) */
    PostingDraft draft() {
        int origin = originYear == null ? budgetYear : originYear;
        if (origin > budgetYear) {
            throw new InvalidRequest(new FieldFault("/originYear", "ORIGIN_LATER", origin, budgetYear));
        }
        return new PostingDraft(
                Ids.orNext(id),
                PostingKind.DISBURSEMENT,
                Optional.empty(),
                programme,
                unit,
                budgetYear,
                origin,
                decision,
                entries);
    }
}
