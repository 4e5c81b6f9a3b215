package vn.giamngheo.plan.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.plan.plan.Plans;
import vn.giamngheo.plan.query.RecordedOrder;
import vn.giamngheo.plan.task.deadline.TaskState;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Tasks")
class TaskResource {

    private final TaskService service;
    private final Tasks tasks;
    private final TaskViews views;
    private final ProgressReports reports;
    private final Plans plans;
    private final Clock clock;

    TaskResource(TaskService service, Tasks tasks, TaskViews views, ProgressReports reports, Plans plans, Clock clock) {
        this.service = service;
        this.tasks = tasks;
        this.views = views;
        this.reports = reports;
        this.plans = plans;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Tasks of the caller's area: which are due, overdue, continuous or undated on a day")
    public Page<TaskView> list(
            @Parameter(description = "Only of this plan") @QueryParam("plan") UUID plan,
            @Parameter(description = "Only led by this body: its id, or its name as written") @QueryParam("lead")
                    String lead,
            @Parameter(description = "Only in this state on that day") @QueryParam("status") TaskState status,
            @Parameter(description = "Only of plans of this unit and of those below it") @QueryParam("unit")
                    String unit,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var filter = new TaskFilter(plan, lead, status, unit, asOf.orToday(clock));
        return views.page(filter, RecordedOrder.after(page), page.limit());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One task as it stands on a day")
    public TaskView get(@PathParam("id") UUID id, @BeanParam AsOf asOf) {
        return views.of(List.of(visible(id)), asOf.orToday(clock)).get(0);
    }

    @POST
    @Path("/{id}/progress-reports")
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.ADMIN})
    @Operation(summary = "Report how far a task is", description = "A later report corrects an earlier one.")
    @APIResponseSchema(value = ProgressReportView.class, responseCode = "201")
    public Response report(@PathParam("id") UUID id, @Valid @NotNull ReportProgress request) {
        var view = service.report(id, request).view();
        return Answers.created("/api/v1/tasks/" + id + "/progress-reports/" + view.id(), view);
    }

    @GET
    @Path("/{id}/progress-reports")
    @Transactional
    @Operation(summary = "Reports of a task, in the order of recording")
    public Page<ProgressReportView> reports(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        var rows = reports.list(visible(id).id(), RecordedOrder.after(page), page.limit() + 1);
        return Page.of(rows, page.limit(), report -> RecordedOrder.key(report.seq()))
                .map(ProgressReport::view);
    }

    @GET
    @Path("/{id}/progress-reports/{report}")
    @Transactional
    @Operation(summary = "One report of a task")
    public ProgressReportView report(@PathParam("id") UUID id, @PathParam("report") UUID reportId) {
        return reports.find(visible(id).id(), reportId)
                .map(ProgressReport::view)
                .orElseThrow(() -> new ProgressReportNotFound(reportId));
    }

    private Task visible(UUID id) {
        return tasks.find(id)
                .filter(task -> plans.find(task.planId()).isPresent())
                .orElseThrow(() -> new TaskNotFound(id));
    }
}
