package vn.giamngheo.budget.allocation;

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
import vn.giamngheo.platform.time.Ids;

/**
 * Request to record new money that a decision grants a unit for a budget year.
 *
 * @param id made by the caller, UUID version 7; made here when absent
 */
record Allocate(
        UUID id,
        @Schema(examples = "109") @NotBlank @Size(max = 10) String unit,

        @Schema(examples = "2023") @NotNull @TakenYear Integer budgetYear,

        @Schema(examples = "GNBV-2021-2025") @NotBlank @Size(max = 40)
        String programme,

        @NotNull @Valid Decision decision,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid PostingLine> entries) {

    PostingDraft draft() {
        return new PostingDraft(
                Ids.orNext(id),
                PostingKind.APPROPRIATION,
                Optional.empty(),
                programme,
                unit,
                budgetYear,
                budgetYear,
                decision,
                entries);
    }
}
