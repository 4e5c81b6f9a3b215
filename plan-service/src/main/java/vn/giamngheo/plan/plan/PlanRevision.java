package vn.giamngheo.plan.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** A version of a plan as it was recorded, the first one included. Never changed. */
@Entity
@IdClass(PlanRevision.Key.class)
class PlanRevision {

    record Key(UUID planId, long version) {}

    @Id
    private UUID planId;

    @Id
    private long version;

    @Embedded
    private PlanDocument document;

    private String reason;

    private String recordedBy;

    private Instant recordedAt;

    protected PlanRevision() {}

    PlanRevision(Plan plan, String reason, String recordedBy, Instant recordedAt) {
        this.planId = plan.id();
        this.version = plan.version();
        this.document = plan.document();
        this.reason = reason;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    long version() {
        return version;
    }

    PlanRevisionView view() {
        return new PlanRevisionView(
                version,
                document.title(),
                document.documentNumber(),
                document.issuedOn(),
                document.issuedOnText(),
                document.issuer(),
                document.periodFrom(),
                document.periodTo(),
                reason,
                recordedBy,
                recordedAt);
    }
}
