package vn.giamngheo.budget.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import vn.giamngheo.platform.time.Ids;

/** A work that capital money builds, or a group of works that a document gives as a number only. */
@Entity
@Table(name = "capital_work")
class CapitalWork {

    /** Most that is planned or invested: 10^15 dong, as much as a cell of the ledger holds. */
    static final long MOST_VND = 1_000_000_000_000_000L;

    @Id
    private UUID id;

    @Version
    private long version;

    private String unit;

    private String programme;

    private String line;

    private String name;

    @Column(name = "works_count")
    private int worksCount;

    @Enumerated(EnumType.STRING)
    private WorkOrigin origin;

    @Column(name = "first_year")
    private int firstYear;

    @Column(name = "last_year")
    private int lastYear;

    @Column(name = "total_investment_vnd")
    private Long totalInvestmentVnd;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    CapitalWork() {}

    CapitalWork(RecordWork request, String recordedBy, Instant recordedAt) {
        this.id = Ids.orNext(request.id());
        this.unit = request.unit();
        this.programme = request.programme();
        this.line = request.line();
        this.name = request.name();
        this.worksCount = request.worksCount();
        this.origin = request.origin();
        this.firstYear = request.firstYear();
        this.lastYear = request.lastYear();
        this.totalInvestmentVnd = request.totalInvestmentVnd();
        this.documentNumber = request.documentNumber();
        this.issuedOn = request.issuedOn();
        this.note = request.note();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String unit() {
        return unit;
    }

    String programme() {
        return programme;
    }

    String line() {
        return line;
    }

    int worksCount() {
        return worksCount;
    }

    WorkOrigin origin() {
        return origin;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    OptionalLong totalInvestmentVnd() {
        return totalInvestmentVnd == null ? OptionalLong.empty() : OptionalLong.of(totalInvestmentVnd);
    }

    WorkView view(WorkMoney money, ReportView lastReport) {
        return new WorkView(
                id,
                unit,
                programme,
                line,
                name,
                worksCount,
                origin,
                firstYear,
                lastYear,
                totalInvestmentVnd,
                documentNumber,
                issuedOn,
                note,
                money.plannedVnd(),
                money.paidVnd(),
                money.progress(totalInvestmentVnd()),
                lastReport == null ? null : lastReport.physicalPercent(),
                lastReport == null ? null : lastReport.asOf(),
                version);
    }
}
