package vn.giamngheo.budget.work;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.platform.time.Ids;

/** How far a work was on a day, as somebody said; written once. */
@Entity
@Table(name = "capital_work_report")
class ProgressReport {

    @Id
    private UUID id;

    @Column(name = "work_id")
    private UUID workId;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "physical_percent")
    private BigDecimal physicalPercent;

    @Column(name = "declared_paid_vnd")
    private Long declaredPaidVnd;

    @Column(name = "paid_vnd")
    private long paidVnd;

    private String note;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private String reportedBy;

    @ElementCollection
    @CollectionTable(name = "capital_work_photograph", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<Photograph> photographs = new ArrayList<>();

    ProgressReport() {}

    /** @param paidVnd by the ledger, up to the day of the report */
    ProgressReport(UUID workId, ReportProgress request, long paidVnd, String reportedBy, Instant reportedAt) {
        this.id = Ids.orNext(request.id());
        this.workId = workId;
        this.asOf = request.asOf();
        this.physicalPercent = request.physicalPercent();
        this.declaredPaidVnd = request.declaredPaidVnd();
        this.paidVnd = paidVnd;
        this.note = request.note();
        this.photographs = new ArrayList<>(request.photographs());
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
    }

    UUID id() {
        return id;
    }

    UUID workId() {
        return workId;
    }

    ReportView view() {
        return new ReportView(
                id,
                workId,
                asOf,
                physicalPercent.stripTrailingZeros(),
                declaredPaidVnd,
                paidVnd,
                declaredPaidVnd == null ? null : paidVnd - declaredPaidVnd,
                note,
                List.copyOf(photographs),
                reportedAt);
    }
}
