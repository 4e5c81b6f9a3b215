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
import vn.giamngheo.platform.time.Ids;

/** A source of money outside the budget (huy động, xã hội hóa). */
@Entity
@Table(name = "mobilised_resource")
class Resource {

    @Id
    private UUID id;

    private String unit;

    @Column(name = "budget_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    private String purpose;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    Resource() {}

    Resource(RecordResource request, String recordedBy, Instant recordedAt) {
        this.id = Ids.orNext(request.id());
        this.unit = request.unit();
        this.year = request.year();
        this.kind = request.kind();
        this.purpose = request.purpose();
        this.documentNumber = request.documentNumber();
        this.issuedOn = request.issuedOn();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    String unit() {
        return unit;
    }

    int year() {
        return year;
    }

    ResourceView view(Holdings holdings) {
        return new ResourceView(
                id,
                unit,
                year,
                kind,
                purpose,
                documentNumber,
                issuedOn,
                holdings.pledgedVnd(),
                holdings.receivedVnd(),
                holdings.spentVnd(),
                holdings.remainingVnd(),
                recordedAt);
    }
}
