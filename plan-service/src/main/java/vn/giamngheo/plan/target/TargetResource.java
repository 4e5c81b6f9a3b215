package vn.giamngheo.plan.target;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.plan.plan.Plans;
import vn.giamngheo.plan.query.RecordedOrder;
import vn.giamngheo.plan.register.Register;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;
import vn.giamngheo.platform.time.Ids;

@Path("/api/v1/plans/{id}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Targets", description = "What a plan wants to reach (mục tiêu, chỉ tiêu), beside what was measured")
class TargetResource {

    private final Plans plans;
    private final Targets targets;
    private final Register register;
    private final Outbox outbox;
    private final Clock clock;

    TargetResource(Plans plans, Targets targets, Register register, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.targets = targets;
        this.register = register;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.ADMIN})
    @Operation(summary = "Record a target of a plan")
    @APIResponseSchema(value = TargetView.class, responseCode = "201")
    public Response create(@PathParam("id") UUID planId, @Valid @NotNull RecordTarget request) {
        var plan = plans.requireForWrite(planId);
        var target = new Target(Ids.orNext(request.id()), planId, request);
        register.enter(target);
        outbox.publish(TargetSet.TYPE, planId, target.event(plan.place().code()));
        return Answers.created(
                "/api/v1/plans/" + planId + "/targets/" + target.id(),
                targets.require(plan, target.id(), LocalDate.now(clock)));
    }

    @GET
    @Transactional
    @Operation(summary = "Targets of a plan, each with its latest measured value")
    public Page<TargetView> list(
            @PathParam("id") UUID planId, @BeanParam AsOf asOf, @BeanParam @Valid PageRequest page) {
        var after = RecordedOrder.after(page);
        var rows = targets.of(plans.require(planId), asOf.orToday(clock)).stream()
                .filter(row -> row.seq() > after)
                .toList();
        return Page.of(rows, page.limit(), row -> RecordedOrder.key(row.seq())).map(Targets.Row::view);
    }

    @GET
    @Path("/{target}")
    @Transactional
    @Operation(summary = "One target with its latest measured value")
    public TargetView get(@PathParam("id") UUID planId, @PathParam("target") UUID id, @BeanParam AsOf asOf) {
        return targets.require(plans.require(planId), id, asOf.orToday(clock));
    }
}
