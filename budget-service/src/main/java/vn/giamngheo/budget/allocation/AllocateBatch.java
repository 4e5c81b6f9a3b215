package vn.giamngheo.budget.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.PostingDraft;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.TakenYear;

/**
 * Request to record what one decision gives many units: all of it, or nothing.
 *
 * @param originYear with from: which money of the giver, as for a single allocation
 * @param from the unit above, out of whose money it is given; absent when the money comes from outside this ledger
 */
record AllocateBatch(
        @Schema(examples = "2023") @NotNull @TakenYear Integer budgetYear,

        @Schema(examples = "2022") @TakenYear Integer originYear,

        @Schema(examples = "GNBV-2021-2025") @NotBlank @Size(max = 40)
        String programme,

        @Schema(examples = "12") @Size(min = 1, max = 10) String from,

        @NotNull @Valid Decision decision,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Share> allocations) {

    /**
     * What one unit gets.
     *
     * @param id of the posting, made by the caller, UUID version 7; made here when absent
     * @param holder the body of the unit that holds the money; absent for the unit itself
     */
    @Schema(name = "AllocationShare")
    record Share(
            UUID id,

            @Schema(examples = "109") @NotBlank @Size(max = 10)
            String unit,

            @Size(min = 1, max = 200) String holder,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid PostingLine> entries) {}

    /** @throws vn.giamngheo.platform.problem.InvalidRequest when the money would be of a later year, or new money of an earlier one (422) */
    List<PostingDraft> drafts() {
        return allocations.stream()
                .map(share -> new Allocate(
                                share.id(),
                                share.unit(),
                                share.holder(),
                                budgetYear,
                                originYear,
                                programme,
                                from,
                                decision,
                                share.entries())
                        .draft())
                .toList();
    }
}
