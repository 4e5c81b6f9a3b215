package vn.giamngheo.plan.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Generated;

/** What a lead reported of a task. Reports are added, never changed: a later one corrects an earlier one. */
@Entity
class ProgressReport {

    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private Long seq;

    private UUID taskId;
    private LocalDate reportedOn;
    private BigDecimal percent;
    private Boolean done;
    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected ProgressReport() {}

    ProgressReport(UUID id, UUID taskId, ReportProgress request, String recordedBy, Instant recordedAt) {
        this.id = id;
        this.taskId = taskId;
        this.reportedOn = request.reportedOn();
        this.percent = request.percent();
        this.done = request.done();
        this.note = request.note();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UUID taskId() {
        return taskId;
    }

    long seq() {
        return seq;
    }

    Progress.Step step() {
        return new Progress.Step(reportedOn, percent, done);
    }

    ProgressReportView view() {
        return new ProgressReportView(id, taskId, reportedOn, percent, done, note, recordedBy, recordedAt);
    }
}
