package vn.giamngheo.budget.closing;

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
import vn.giamngheo.platform.time.Ids;

/** A decision that closes or reopens the books of a unit's year. It takes effect when a second person approves it. */
@Entity
@Table(name = "year_closing")
class YearClosing {

    /** What the decision does with the year. */
    enum Action {
        CLOSE,
        REOPEN
    }

    /** Whether somebody else has looked at it. */
    enum State {
        ENTERED,
        APPROVED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String unit;

    @Column(name = "budget_year")
    private int budgetYear;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Enumerated(EnumType.STRING)
    private State state = State.ENTERED;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    @Column(name = "decision_issuer")
    private String decisionIssuer;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    YearClosing() {}

    YearClosing(CloseYear request, String enteredBy, Instant enteredAt) {
        this.id = Ids.orNext(request.id());
        this.unit = request.unit();
        this.budgetYear = request.budgetYear();
        this.action = request.action();
        this.decisionNumber = request.decision().number();
        this.decisionDate = request.decision().date();
        this.decisionIssuer = request.decision().issuer();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /**
     * @throws OwnYearClosing when the same person entered it (403)
     * @throws YearClosingNotPossible when it has been approved already (409)
     */
    void approve(String who, Instant when) {
        if (state == State.APPROVED) {
            throw new YearClosingNotPossible(unit, budgetYear);
        }
        if (who.equals(enteredBy)) {
            throw new OwnYearClosing(id);
        }
        state = State.APPROVED;
        approvedBy = who;
        approvedAt = when;
    }

    String unit() {
        return unit;
    }

    int budgetYear() {
        return budgetYear;
    }

    Action action() {
        return action;
    }

    long version() {
        return version;
    }

    YearClosingView view() {
        return new YearClosingView(
                id,
                unit,
                budgetYear,
                action,
                state,
                new Decision(decisionNumber, decisionDate, decisionIssuer),
                enteredAt,
                approvedAt,
                version);
    }
}
