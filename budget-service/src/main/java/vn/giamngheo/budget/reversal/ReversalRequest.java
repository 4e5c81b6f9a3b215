package vn.giamngheo.budget.reversal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.budget.ledger.PostingState;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.platform.time.Ids;

/** A decision to take a posting back. It takes effect when a second person approves it. */
@Entity
@Table(name = "reversal_request")
class ReversalRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID reverses;

    private String unit;

    @Column(name = "budget_year")
    private int budgetYear;

    @Enumerated(EnumType.STRING)
    private PostingState state = PostingState.ENTERED;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    @Column(name = "decision_issuer")
    private String decisionIssuer;

    @Column(name = "attachment_sha256")
    private String attachmentSha256;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    private String reason;

    ReversalRequest() {}

    ReversalRequest(Reverse request, PostingView posting, String enteredBy, Instant enteredAt) {
        this.id = Ids.orNext(request.id());
        this.reverses = posting.id();
        this.unit = posting.unit();
        this.budgetYear = posting.budgetYear();
        this.decisionNumber = request.decision().number();
        this.decisionDate = request.decision().date();
        this.decisionIssuer = request.decision().issuer();
        this.attachmentSha256 = request.decision().attachmentSha256();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /**
     * @throws OwnReversal when the same person entered it (403)
     * @throws ReversalSettled when somebody approved or refused it already (409)
     */
    void approve(String who, Instant when) {
        settle(PostingState.POSTED, who, when);
        if (who.equals(enteredBy)) {
            throw new OwnReversal(id);
        }
    }

    /**
     * Also by who entered it: that is how a slip is taken back.
     *
     * @throws ReversalSettled when somebody approved or refused it already (409)
     */
    void refuse(String who, Instant when, String why) {
        settle(PostingState.REFUSED, who, when);
        reason = why;
    }

    private void settle(PostingState to, String who, Instant when) {
        if (state != PostingState.ENTERED) {
            throw new ReversalSettled(id, state);
        }
        state = to;
        settledBy = who;
        settledAt = when;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID reverses() {
        return reverses;
    }

    String unit() {
        return unit;
    }

    int budgetYear() {
        return budgetYear;
    }

    PostingState state() {
        return state;
    }

    Decision decision() {
        return new Decision(decisionNumber, decisionDate, decisionIssuer, attachmentSha256);
    }
}
