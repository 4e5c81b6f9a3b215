package vn.giamngheo.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.platform.outbox.Outbox;

/** What other services learn about proposals. Everything about a proposal is keyed by it, its discrepancies included. */
@ApplicationScoped
class ProposalEvents {

    private final Outbox outbox;

    ProposalEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A document was recorded: what it declares beside what its components add up to. */
    record ProposalRecorded(
            UUID proposalId,
            String unit,
            int year,
            String programme,
            String documentNumber,
            long declaredVnd,
            long computedVnd) {}

    /** The same facts for a discrepancy that was opened and one that was settled. */
    record DiscrepancyChanged(
            UUID discrepancyId,
            UUID proposalId,
            String unit,
            int year,
            String subject,
            Measure measure,
            long declaredVnd,
            long computedVnd,
            long differenceVnd,
            String owner,
            DiscrepancyState state,
            String explanation) {}

    /** A step was taken. A submission, a return and an approval are told as facts of their own. */
    record StepTold(
            UUID stepId,
            UUID proposalId,
            String unit,
            int year,
            String programme,
            String documentNumber,
            long declaredVnd,
            long computedVnd,
            int openDiscrepancies,
            String reason,
            String decisionNumber,
            LocalDate decisionDate) {}

    void taken(ProposalView proposal, StepView step) {
        var decision = Optional.ofNullable(step.decision());
        outbox.publish(
                type(step.kind()),
                proposal.id(),
                new StepTold(
                        step.id(),
                        proposal.id(),
                        proposal.unit(),
                        proposal.year(),
                        proposal.programme(),
                        proposal.documentNumber(),
                        proposal.declaredVnd(),
                        proposal.computedVnd(),
                        step.openDiscrepancies(),
                        step.reason(),
                        decision.map(Decision::number).orElse(null),
                        decision.map(Decision::date).orElse(null)));
    }

    private static String type(ProposalStep step) {
        return switch (step) {
            case SUBMISSION -> "vn.giamngheo.budget.proposal-submitted.v1";
            case RETURN -> "vn.giamngheo.budget.proposal-returned.v1";
            case APPROVAL -> "vn.giamngheo.budget.proposal-approved.v1";
        };
    }

    void recorded(ProposalView proposal) {
        outbox.publish(
                "vn.giamngheo.budget.proposal-recorded.v1",
                proposal.id(),
                new ProposalRecorded(
                        proposal.id(),
                        proposal.unit(),
                        proposal.year(),
                        proposal.programme(),
                        proposal.documentNumber(),
                        proposal.declaredVnd(),
                        proposal.computedVnd()));
    }

    void opened(ProposalView proposal, DiscrepancyView discrepancy) {
        publish("vn.giamngheo.budget.discrepancy-opened.v1", proposal, discrepancy);
    }

    void settled(ProposalView proposal, DiscrepancyView discrepancy) {
        publish("vn.giamngheo.budget.discrepancy-settled.v1", proposal, discrepancy);
    }

    private void publish(String type, ProposalView proposal, DiscrepancyView discrepancy) {
        outbox.publish(
                type,
                proposal.id(),
                new DiscrepancyChanged(
                        discrepancy.id(),
                        proposal.id(),
                        proposal.unit(),
                        proposal.year(),
                        discrepancy.subject(),
                        discrepancy.measure(),
                        discrepancy.declaredVnd(),
                        discrepancy.computedVnd(),
                        discrepancy.differenceVnd(),
                        discrepancy.owner(),
                        discrepancy.state(),
                        discrepancy.explanation()));
    }
}
