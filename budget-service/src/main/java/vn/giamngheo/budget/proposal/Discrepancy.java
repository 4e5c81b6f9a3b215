package vn.giamngheo.budget.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.giamngheo.platform.time.Ids;

/** A declared figure that its parts do not confirm, and who has to say why. */
@Entity
@Table(name = "budget_discrepancy")
class Discrepancy {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "proposal_id")
    private UUID proposalId;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Column(name = "declared_vnd")
    private long declaredVnd;

    @Column(name = "computed_vnd")
    private long computedVnd;

    private String owner;

    @Enumerated(EnumType.STRING)
    private DiscrepancyState state = DiscrepancyState.OPEN;

    private String explanation;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    Discrepancy() {}

    /** @param owner the unit whose document it is */
    Discrepancy(UUID proposalId, Difference difference, String owner, Instant openedAt) {
        this.id = Ids.next();
        this.proposalId = proposalId;
        this.subject = difference.subject();
        this.measure = difference.measure();
        this.declaredVnd = difference.declaredVnd();
        this.computedVnd = difference.computedVnd();
        this.owner = owner;
        this.openedAt = openedAt;
    }

    /** @throws DiscrepancySettled when there is nothing left to explain (409) */
    void explain(String reason) {
        requireUnsettled();
        explanation = reason;
        state = DiscrepancyState.EXPLAINED;
    }

    /** @throws DiscrepancySettled when somebody has settled it before (409) */
    void settle(String who, Instant when) {
        requireUnsettled();
        state = DiscrepancyState.SETTLED;
        settledBy = who;
        settledAt = when;
    }

    private void requireUnsettled() {
        if (state == DiscrepancyState.SETTLED) {
            throw new DiscrepancySettled(id);
        }
    }

    boolean isExplained() {
        return explanation != null;
    }

    long version() {
        return version;
    }

    DiscrepancyView view() {
        return new DiscrepancyView(
                id,
                proposalId,
                subject,
                measure,
                declaredVnd,
                computedVnd,
                computedVnd - declaredVnd,
                owner,
                state,
                explanation,
                openedAt,
                settledAt,
                version);
    }
}
