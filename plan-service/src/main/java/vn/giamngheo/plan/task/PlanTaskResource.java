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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.plan.plan.Plans;
import vn.giamngheo.plan.query.RecordedOrder;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

@Path("/api/v1/plans/{id}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Tasks", description = "Who does what by when (nhiệm vụ, đơn vị chủ trì, thời gian hoàn thành)")
class PlanTaskResource {

    private final TaskService service;
    private final Tasks tasks;
    private final TaskViews views;
    private final Plans plans;
    private final Clock clock;

    PlanTaskResource(TaskService service, Tasks tasks, TaskViews views, Plans plans, Clock clock) {
        this.service = service;
        this.tasks = tasks;
        this.views = views;
        this.plans = plans;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.ADMIN})
    @Operation(
            summary = "Record a task of a plan",
            description =
                    "The deadline is read from the document's words; words that no rule reads are kept as UNREAD.")
    @APIResponseSchema(value = TaskView.class, responseCode = "201")
    public Response create(@PathParam("id") UUID planId, @Valid @NotNull RecordTask request) {
        var task = service.record(planId, request);
        var view = views.of(List.of(task), LocalDate.now(clock)).get(0);
        return Answers.created("/api/v1/tasks/" + task.id(), view);
    }

    @GET
    @Transactional
    @Operation(summary = "Tasks of a plan, in the order of recording")
    public Page<TaskView> list(@PathParam("id") UUID planId, @BeanParam AsOf asOf, @BeanParam @Valid PageRequest page) {
        var plan = plans.require(planId);
        var day = asOf.orToday(clock);
        var rows = tasks.ofPlan(plan.id(), RecordedOrder.after(page), page.limit() + 1);
        var cut = Page.of(rows, page.limit(), task -> RecordedOrder.key(task.seq()));
        return new Page<>(views.of(cut.items(), day), cut.nextCursor());
    }
}
