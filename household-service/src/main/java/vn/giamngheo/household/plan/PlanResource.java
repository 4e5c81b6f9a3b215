package vn.giamngheo.household.plan;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.household.Register;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.parameter.AsOf;

/** How a household is accompanied. */
@Path("/api/v1/households/{id}/support-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Support")
class PlanResource {

    private final Plans plans;
    private final PlanQueries queries;
    private final Register register;
    private final Clock clock;

    PlanResource(Plans plans, PlanQueries queries, Register register, Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.register = register;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "Draw up a support plan; a household has one at a time")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response drawUp(UUID id, @NotNull @Valid DrawUpPlan request) {
        return created(plans.drawUp(id, request));
    }

    @GET
    @Operation(summary = "Support plans that had begun by a day, by id")
    public Page<PlanView> list(UUID id, @BeanParam AsOf asOf) {
        var day = asOf.orToday(clock);
        register.requireVisible(id, day);
        return new Page<>(queries.list(id, day), null);
    }

    @GET
    @Path("/{planId}")
    @Operation(summary = "A support plan with its notes")
    @APIResponseSchema(PlanView.class)
    public Response find(UUID id, UUID planId, @BeanParam AsOf asOf) {
        register.requireVisible(id, asOf.orToday(clock));
        var plan = queries.find(id, planId).orElseThrow(() -> new SupportPlanNotFound(planId));
        return Answers.ok(plan, plan.version());
    }

    @PUT
    @Path("/{planId}")
    @Transactional
    @RolesAllowed(OFFICER)
    @Operation(summary = "Change what a plan says, until it is at its end")
    @APIResponseSchema(PlanView.class)
    public Response change(
            UUID id,
            UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanContent content) {
        var plan = plans.change(id, planId, ifMatch, content);
        return Answers.ok(plan, plan.version());
    }

    @POST
    @Path("/{planId}/steps")
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "Begin a plan, bring it to its end, or give it up")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response take(
            UUID id, UUID planId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid TakeStep step) {
        return created(plans.take(id, planId, ifMatch, step));
    }

    @POST
    @Path("/{planId}/notes")
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "Note how it goes")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response note(UUID id, UUID planId, @NotNull @Valid AddNote note) {
        return created(plans.add(id, planId, note));
    }

    private static Response created(PlanView plan) {
        return Answers.created(
                "/api/v1/households/" + plan.householdId() + "/support-plans/" + plan.id(), plan, plan.version());
    }
}
