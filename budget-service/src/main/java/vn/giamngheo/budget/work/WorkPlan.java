package vn.giamngheo.budget.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.budget.ledger.Decision;
import vn.giamngheo.platform.time.Ids;

/** What a decision plans for a work in one year. Written once: a change is a new row. */
@Entity
@Table(name = "capital_work_plan")
class WorkPlan {

    @Id
    private UUID id;

    @Column(name = "work_id")
    private UUID workId;

    @Column(name = "plan_year")
    private int year;

    @Column(name = "amount_vnd")
    private long amountVnd;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    @Column(name = "decision_issuer")
    private String decisionIssuer;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private String setBy;

    WorkPlan() {}

    WorkPlan(UUID workId, int year, PlanWork request, String setBy, Instant setAt) {
        this.id = Ids.next();
        this.workId = workId;
        this.year = year;
        this.amountVnd = request.amountVnd();
        this.decisionNumber = request.decision().number();
        this.decisionDate = request.decision().date();
        this.decisionIssuer = request.decision().issuer();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    PlanView view() {
        return new PlanView(year, amountVnd, new Decision(decisionNumber, decisionDate, decisionIssuer), setAt);
    }
}
