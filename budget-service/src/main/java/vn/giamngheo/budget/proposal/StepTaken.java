package vn.giamngheo.budget.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.platform.time.Ids;

/** One step of a proposal, written once. */
@Entity
@Table(name = "budget_proposal_step")
class StepTaken {

    @Id
    private UUID id;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    private ProposalStep kind;

    private String reason;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    @Column(name = "decision_issuer")
    private String decisionIssuer;

    @Column(name = "open_discrepancies")
    private int openDiscrepancies;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    StepTaken() {}

    StepTaken(UUID proposalId, TakeStep step, int openDiscrepancies, String takenBy, Instant takenAt) {
        this.id = Ids.orNext(step.id());
        this.proposalId = proposalId;
        this.kind = step.kind();
        this.reason = step.reason();
        this.openDiscrepancies = openDiscrepancies;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
        if (step.decision() != null) {
            decisionNumber = step.decision().number();
            decisionDate = step.decision().date();
            decisionIssuer = step.decision().issuer();
        }
    }

    UUID id() {
        return id;
    }

    /** Whether this person handed the proposal up. */
    boolean isSubmissionBy(String person) {
        return kind == ProposalStep.SUBMISSION && takenBy.equals(person);
    }

    StepView view() {
        var decision = decisionNumber == null ? null : new Decision(decisionNumber, decisionDate, decisionIssuer);
        return new StepView(id, proposalId, kind, reason, decision, openDiscrepancies, takenAt);
    }
}
