package vn.giamngheo.budget.carryover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.CarryOverKind;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.PostingDraft;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.TakenYear;
import vn.giamngheo.budget.ledger.Terms;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/**
 * Request to bring money of an earlier year into a budget year.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param holder the body of the unit that holds the money, for example a department; absent for the unit itself
 * @param originYear year for which the money was granted, before the budget year
 * @param legalBasis the text that allows the carry-over, for example Resolution 69/2022/QH15
 * @param spendDeadline last day on which the money may be spent, within the budget year; its last day when absent
 */
record CarryOver(
        UUID id,
        @Schema(examples = "109") @NotBlank @Size(max = 10) String unit,

        @Schema(examples = "Phòng Lao động - Thương binh và Xã hội") @Size(min = 1, max = 200)
        String holder,

        @Schema(examples = "2023") @NotNull @TakenYear Integer budgetYear,

        @Schema(examples = "2022") @NotNull @TakenYear Integer originYear,

        @Schema(examples = "GNBV-2021-2025") @NotBlank @Size(max = 40)
        String programme,

        @NotNull @Valid Decision decision,
        @NotNull CarryOverKind kind,

        @Schema(examples = "69/2022/QH15") @Size(min = 1, max = 300)
        String legalBasis,

        @Schema(examples = "2023-12-31") LocalDate spendDeadline,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid PostingLine> entries) {

    /** @throws InvalidRequest when the origin is not earlier, or money is not of the kind's nature (422) */
    PostingDraft draft() {
        refuseContradictions();
        var deadline = spendDeadline == null ? LocalDate.of(budgetYear, Month.DECEMBER, 31) : spendDeadline;
        return new PostingDraft(
                Ids.orNext(id),
                PostingKind.CARRY_OVER,
                programme,
                unit,
                budgetYear,
                originYear,
                decision,
                entries,
                Terms.NONE.heldBy(holder).carrying(kind, deadline, legalBasis));
    }

    private void refuseContradictions() {
        var faults = new ArrayList<FieldFault>();
        if (originYear >= budgetYear) {
            faults.add(new FieldFault("/originYear", "ORIGIN_NOT_EARLIER", originYear, budgetYear));
        }
        if (spendDeadline != null && spendDeadline.getYear() != budgetYear) {
            faults.add(new FieldFault("/spendDeadline", "DEADLINE_OUTSIDE_YEAR", budgetYear));
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).nature() != kind.nature()) {
                faults.add(new FieldFault("/entries/" + i + "/nature", "NATURE_NOT_CARRIED", kind, kind.nature()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
