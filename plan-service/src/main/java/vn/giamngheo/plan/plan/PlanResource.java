package vn.giamngheo.plan.plan;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.plan.place.Places;
import vn.giamngheo.plan.query.RecordedOrder;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Plans", description = "Plans of every level (kế hoạch), as their documents state them")
class PlanResource {

    private final PlanService service;
    private final Plans plans;
    private final Places places;
    private final Clock clock;

    PlanResource(PlanService service, Plans plans, Places places, Clock clock) {
        this.service = service;
        this.plans = plans;
        this.places = places;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.ADMIN})
    @Operation(summary = "Record a plan", description = "Number and day stay absent when the document lacks them.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response create(@Valid @NotNull RecordPlan request) {
        var plan = service.record(request);
        return Answers.created("/api/v1/plans/" + plan.id(), view(plan), plan.version());
    }

    @GET
    @Transactional
    @Operation(summary = "Plans of the caller's area that were in effect by a day")
    public Page<PlanView> list(
            @Parameter(description = "Only plans of this unit and of those below it") @QueryParam("unit") String unit,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var day = asOf.orToday(clock);
        var rows = plans.list(unit, day, RecordedOrder.after(page), page.limit() + 1);
        return Page.of(rows, page.limit(), plan -> RecordedOrder.key(plan.seq()))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One plan")
    @APIResponseSchema(PlanView.class)
    public Response get(@PathParam("id") UUID id) {
        var plan = plans.visible(id);
        return Answers.ok(view(plan), plan.version());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.ADMIN})
    @Operation(summary = "Revise a plan", description = "The version before stays readable among the revisions.")
    @APIResponseSchema(PlanView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @Parameter(description = "ETag of the version that you read") @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RevisePlan request) {
        var plan = service.revise(id, ifMatch, request);
        return Answers.ok(view(plan), plan.version());
    }

    @GET
    @Path("/{id}/revisions")
    @Transactional
    @Operation(summary = "All versions of a plan, oldest first")
    public Page<PlanRevisionView> revisions(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        var plan = plans.visible(id);
        var rows = plans.revisions(plan.id(), RecordedOrder.after(page), page.limit() + 1);
        return Page.of(rows, page.limit(), revision -> RecordedOrder.key(revision.version()))
                .map(PlanRevision::view);
    }

    private PlanView view(Plan plan) {
        return PlanView.of(plan, places.require(plan.place(), "/unit"));
    }
}
