package vn.giamngheo.plan.task;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Generated;
import vn.giamngheo.plan.task.deadline.Deadline;
import vn.giamngheo.plan.task.deadline.DeadlineKind;
import vn.giamngheo.plan.task.deadline.DeadlineReader;

/** A task of a plan's annex. What it says never changes; how far it is, its progress reports say. */
@Entity
class Task {

    private static final int PAGE = 100;

    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private Long seq;

    private UUID planId;
    private String number;
    private String taskGroup;
    private String title;
    private String deliverable;

    @Enumerated(EnumType.STRING)
    private DeadlineKind deadlineKind;

    private String deadlineText;

    @ElementCollection
    @CollectionTable(name = "task_period", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = PAGE)
    private List<TaskPeriod> periods;

    @ElementCollection
    @CollectionTable(name = "task_lead", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    @Column(name = "organisation_id")
    @BatchSize(size = PAGE)
    private List<UUID> leads;

    @ElementCollection
    @CollectionTable(name = "task_coordinator", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    @Column(name = "organisation_id")
    @BatchSize(size = PAGE)
    private List<UUID> coordinating;

    protected Task() {}

    Task(UUID id, UUID planId, RecordTask request, List<UUID> leads, List<UUID> coordinating) {
        var deadline = DeadlineReader.read(request.deadlineText());
        this.id = id;
        this.planId = planId;
        this.number = request.number();
        this.taskGroup = request.group();
        this.title = request.title();
        this.deliverable = request.deliverable();
        this.deadlineKind = deadline.kind();
        this.deadlineText = deadline.text();
        this.periods = deadline.periods().stream().map(TaskPeriod::of).toList();
        this.leads = leads;
        this.coordinating = coordinating;
    }

    UUID id() {
        return id;
    }

    /** Place in the order of recording; known once the row is entered. */
    long seq() {
        return seq;
    }

    UUID planId() {
        return planId;
    }

    String number() {
        return number;
    }

    String group() {
        return taskGroup;
    }

    String title() {
        return title;
    }

    String deliverable() {
        return deliverable;
    }

    Deadline deadline() {
        return new Deadline(
                deadlineKind,
                deadlineText,
                periods.stream().map(TaskPeriod::period).toList());
    }

    List<UUID> leads() {
        return leads;
    }

    List<UUID> coordinating() {
        return coordinating;
    }
}
