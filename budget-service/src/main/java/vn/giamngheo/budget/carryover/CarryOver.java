package vn.giamngheo.budget.carryover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.CarryOverKind;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.PostingDraft;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.TakenYear;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/**
 * Request to bring money of an earlier year into a budget year.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 * @param originYear year for which the money was granted, before the budget year
 */
record CarryOver(
        UUID id,
        @Schema(examples = "109") @NotBlank @Size(max = 10) String unit,

        @Schema(examples = "2023") @NotNull @TakenYear Integer budgetYear,

        @Schema(examples = "2022") @NotNull @TakenYear Integer originYear,

        @Schema(examples = "GNBV-2021-2025") @NotBlank @Size(max = 40)
        String programme,

        @NotNull @Valid Decision decision,
        @NotNull CarryOverKind kind,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid PostingLine> entries) {

    /** @throws InvalidRequest when the origin is not earlier, or money is not of the kind's nature (422) */
    PostingDraft draft() {
        refuseContradictions();
        return new PostingDraft(
                Ids.orNext(id),
                PostingKind.CARRY_OVER,
                Optional.of(kind),
                programme,
                unit,
                budgetYear,
                originYear,
                decision,
                entries);
    }

    private void refuseContradictions() {
        var faults = new ArrayList<FieldFault>();
        if (originYear >= budgetYear) {
            faults.add(new FieldFault("/originYear", "ORIGIN_NOT_EARLIER", originYear, budgetYear));
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
