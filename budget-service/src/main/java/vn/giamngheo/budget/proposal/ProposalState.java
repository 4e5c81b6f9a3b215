package vn.giamngheo.budget.proposal;

import static vn.giamngheo.budget.proposal.ProposalStep.APPROVAL;
import static vn.giamngheo.budget.proposal.ProposalStep.RETURN;
import static vn.giamngheo.budget.proposal.ProposalStep.SUBMISSION;

import java.util.List;
import java.util.Optional;

/** How far a proposal has come. */
enum ProposalState {
    RECORDED(SUBMISSION),
    SUBMITTED(RETURN, APPROVAL),
    /** Given back: it is submitted again with its differences explained, or another document replaces it. */
    RETURNED(SUBMISSION),
    APPROVED,
    /** Another document took its place. */
    REPLACED;

    private final List<ProposalStep> next;

    ProposalState(ProposalStep... next) {
        this.next = List.of(next);
    }

    /** The steps that are possible now. */
    List<ProposalStep> next() {
        return next;
    }

    /** Where the step leads; empty when it is not possible now. */
    Optional<ProposalState> after(ProposalStep step) {
        return next.contains(step)
                ? Optional.of(
                        switch (step) {
                            case SUBMISSION -> SUBMITTED;
                            case RETURN -> RETURNED;
                            case APPROVAL -> APPROVED;
                        })
                : Optional.empty();
    }
}
