package vn.giamngheo.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.plan.organisation.OrganisationView;
import vn.giamngheo.plan.organisation.Organisations;
import vn.giamngheo.plan.place.DatedUnit;
import vn.giamngheo.plan.plan.Plans;
import vn.giamngheo.plan.register.Register;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.time.Ids;

/** Changes of tasks: rows and events in one transaction, under the lock of the plan. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TaskService {

    private final Plans plans;
    private final Tasks tasks;
    private final ProgressReports reports;
    private final Organisations organisations;
    private final Register register;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    TaskService(
            Plans plans,
            Tasks tasks,
            ProgressReports reports,
            Organisations organisations,
            Register register,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.reports = reports;
        this.organisations = organisations;
        this.register = register;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Task record(UUID planId, RecordTask request) {
        var place = plans.requireForWrite(planId).place();
        var task = new Task(
                Ids.orNext(request.id()),
                planId,
                request,
                organisations.named(request.leads(), place),
                organisations.named(request.coordinating(), place));
        register.enter(task);
        announce(task, place, Optional.empty());
        return task;
    }

    /** The task is announced again only when the report changes whether, or when, it was done. */
    ProgressReport report(UUID taskId, ReportProgress request) {
        var task = tasks.find(taskId).orElseThrow(() -> new TaskNotFound(taskId));
        var place = plans.requireForWrite(task.planId()).place();
        var today = LocalDate.now(clock);
        request.check(today);
        var before = reports.of(taskId).doneOn(today);
        var report = new ProgressReport(Ids.orNext(request.id()), taskId, request, caller.subject(), clock.instant());
        register.enter(report);
        var after = reports.of(taskId).doneOn(today);
        if (!after.equals(before)) {
            announce(task, place, after);
        }
        return report;
    }

    private void announce(Task task, DatedUnit place, Optional<LocalDate> doneOn) {
        var bodies = organisations.views(task.leads());
        var leads = task.leads().stream()
                .map(bodies::get)
                .map(OrganisationView::name)
                .toList();
        outbox.publish(TaskAssigned.TYPE, task.planId(), TaskAssigned.of(task, place, leads, doneOn.orElse(null)));
    }
}
