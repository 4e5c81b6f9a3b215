package vn.giamngheo.budget.credit;

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

/** Loans of one scheme to one class of households of a unit within a period (tín dụng chính sách). */
@Entity
@Table(name = "policy_credit")
class Credit {

    static final long MOST_VND = 1_000_000_000_000_000L;

    @Id
    private UUID id;

    private String unit;

    private String scheme;

    @Enumerated(EnumType.STRING)
    private BorrowerClass borrowers;

    @Column(name = "period_from")
    private LocalDate firstDay;

    @Column(name = "period_to")
    private LocalDate lastDay;

    private long loans;

    @Column(name = "lent_vnd")
    private long lentVnd;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    Credit() {}

    Credit(RecordCredit request, String recordedBy, Instant recordedAt) {
        this.id = Ids.orNext(request.id());
        this.unit = request.unit();
        this.scheme = request.scheme();
        this.borrowers = request.borrowers();
        this.firstDay = request.from();
        this.lastDay = request.to();
        this.loans = request.loans();
        this.lentVnd = request.lentVnd();
        this.documentNumber = request.documentNumber();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    String unit() {
        return unit;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    CreditView view() {
        return new CreditView(
                id, unit, scheme, borrowers, firstDay, lastDay, loans, lentVnd, documentNumber, recordedAt);
    }
}
