package vn.giamngheo.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;

/** Takes a proposal from step to step. An open discrepancy does not stop it: it is counted with the step, in everybody's sight. */
@ApplicationScoped
class ProposalWorkflow {

    private final Proposals proposals;
    private final ProposalEvents events;
    private final Caller caller;
    private final Clock clock;

    ProposalWorkflow(Proposals proposals, ProposalEvents events, Caller caller, Clock clock) {
        this.proposals = proposals;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** A step and the version of the proposal that it made. */
    record Taken(StepView step, long version) {}

    /**
     * @throws ProposalStepNotPossible when the proposal is not where the step can be taken (409)
     * @throws OwnProposal when somebody would approve what they entered (403)
     */
    @Transactional
    Taken take(UUID id, String ifMatch, TakeStep wanted) {
        var proposal = proposals.require(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, proposal.version());
        if (wanted.kind() == ProposalStep.APPROVAL && isOwn(proposal)) {
            throw new OwnProposal(id);
        }
        proposal.take(wanted.kind());
        var step = new StepTaken(id, wanted, (int) proposals.openDiscrepancies(id), caller.subject(), clock.instant());
        proposals.add(step);
        events.taken(proposal.view(), step.view());
        return new Taken(step.view(), proposal.version());
    }

    private boolean isOwn(Proposal proposal) {
        var person = caller.subject();
        return proposal.isRecordedBy(person)
                || proposals.steps(proposal.id()).stream().anyMatch(step -> step.isSubmissionBy(person));
    }
}
