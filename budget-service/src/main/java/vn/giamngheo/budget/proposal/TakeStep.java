package vn.giamngheo.budget.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Decision;

/** What is wanted of a proposal, in one shape for all steps. */
record TakeStep(UUID id, ProposalStep kind, String reason, Decision decision) {

    /**
     * Request to hand a proposal up.
     *
     * @param id made by the caller, UUID version 7; made here when absent
     */
    @Schema(name = "SubmitProposal")
    record Submit(UUID id, @Size(min = 1, max = 2000) String note) {

        TakeStep step() {
            return new TakeStep(id, ProposalStep.SUBMISSION, note, null);
        }
    }

    /** Request to give a proposal back. */
    @Schema(name = "ReturnProposal")
    record GiveBack(UUID id, @NotBlank @Size(max = 2000) String reason) {

        TakeStep step() {
            return new TakeStep(id, ProposalStep.RETURN, reason, null);
        }
    }

    /** Request to accept a proposal under a decision. */
    @Schema(name = "ApproveProposal")
    record Approve(UUID id, @NotNull @Valid Decision decision) {

        TakeStep step() {
            return new TakeStep(id, ProposalStep.APPROVAL, null, decision);
        }
    }
}
