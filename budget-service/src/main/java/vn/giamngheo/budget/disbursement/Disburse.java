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
import vn.giamngheo.budget.ledger.Origin;
import vn.giamngheo.budget.ledger.PostingDraft;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.TakenYear;
import vn.giamngheo.budget.ledger.Terms;
import vn.giamngheo.platform.time.Ids;

/**
 * Request to record money spent.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param holder the body of the unit that holds the money, for example a department; absent for the unit itself
 * @param originYear which money: that of an earlier year, or, when absent, that of the budget year itself
 * @param commitment the posting that had bound the money; absent when nothing had
 * @param detail when, for whom and on what; may be left out when nothing is known
 */
record Disburse(
        UUID id,
        @Schema(examples = "109") @NotBlank @Size(max = 10) String unit,

        @Schema(examples = "Phòng Lao động - Thương binh và Xã hội") @Size(min = 1, max = 200)
        String holder,

        @Schema(examples = "2023") @NotNull @TakenYear Integer budgetYear,

        @Schema(examples = "2022") @TakenYear Integer originYear,

        @Schema(examples = "GNBV-2021-2025") @NotBlank @Size(max = 40)
        String programme,

        UUID commitment,

        @NotNull @Valid Decision decision,
        @Valid Payment detail,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid PostingLine> entries) {

    /** @throws vn.giamngheo.platform.problem.InvalidRequest when the money would be of a later year (422) */
    Order order() {
        var draft = new PostingDraft(
                Ids.orNext(id),
                PostingKind.DISBURSEMENT,
                programme,
                unit,
                budgetYear,
                Origin.of(originYear, budgetYear),
                decision,
                entries,
                Terms.NONE.heldBy(holder).settling(commitment));
        return new Order(draft, Optional.ofNullable(detail), Optional.empty());
    }
}
