package vn.giamngheo.budget.mobilised;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.platform.time.Ids;

/** Written once: what was wrong is taken back by a movement below zero. */
@Entity
@Table(name = "mobilised_movement")
class Movement {

    @Id
    private UUID id;

    @Column(name = "resource_id")
    private UUID resourceId;

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    @Column(name = "amount_vnd")
    private long amountVnd;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    Movement() {}

    Movement(UUID resourceId, RecordMovement request, String recordedBy, Instant recordedAt) {
        this.id = Ids.orNext(request.id());
        this.resourceId = resourceId;
        this.kind = request.kind();
        this.movedOn = request.on();
        this.amountVnd = request.amountVnd();
        this.documentNumber = request.documentNumber();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** A movement as callers see it; the amount in dong. */
    @Schema(name = "MobilisedMovement")
    record View(
            UUID id,
            UUID resourceId,
            MovementKind kind,
            LocalDate on,
            long amountVnd,
            String documentNumber,
            Instant recordedAt) {}

    UUID id() {
        return id;
    }

    Holdings addedTo(Holdings holdings) {
        return holdings.plus(kind, amountVnd);
    }

    View view() {
        return new View(id, resourceId, kind, movedOn, amountVnd, documentNumber, recordedAt);
    }
}
