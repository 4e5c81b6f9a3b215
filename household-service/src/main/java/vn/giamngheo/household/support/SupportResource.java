package vn.giamngheo.household.support;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.household.Register;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

/** What a household received. */
@Path("/api/v1/households/{id}/supports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Support")
class SupportResource {

    private final Supports supports;
    private final SupportQueries queries;
    private final Register register;
    private final Clock clock;

    SupportResource(Supports supports, SupportQueries queries, Register register, Clock clock) {
        this.supports = supports;
        this.queries = queries;
        this.register = register;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Record support that a household received",
            description =
                    "Warns of others that it may double: the same content in other words of the same letters, paid by another"
                            + " programme line, with a day in common. A warning hinders nothing.")
    @APIResponseSchema(value = RecordedSupport.class, responseCode = "201")
    public Response record(UUID id, @NotNull @Valid RecordSupport support) {
        var recorded = queries.find(id, supports.record(id, support)).orElseThrow();
        var answer = new RecordedSupport(recorded, queries.warnings(List.of(recorded.id())));
        return Answers.created(path(recorded), answer, recorded.version());
    }

    @GET
    @Operation(summary = "What a household had received by a day, and what was not cancelled by then; by id")
    public Page<SupportView> list(
            UUID id,
            @Parameter(description = "Those that were cancelled too") @QueryParam("cancelled") @DefaultValue("false")
                    boolean cancelled,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var day = asOf.orToday(clock);
        register.requireVisible(id, day);
        var rows = queries.list(id, day, cancelled, page.afterId(), page.limit());
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }

    @GET
    @Path("/{supportId}")
    @Operation(summary = "One support, cancelled or not")
    @APIResponseSchema(SupportView.class)
    public Response find(UUID id, UUID supportId, @BeanParam AsOf asOf) {
        register.requireVisible(id, asOf.orToday(clock));
        var support = queries.find(id, supportId).orElseThrow(() -> new SupportNotFound(supportId));
        return Answers.ok(support, support.version());
    }

    @POST
    @Path("/{supportId}/cancellation")
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "No longer count a support from a day on: it was recorded wrongly, or given back")
    @APIResponseSchema(value = SupportView.class, responseCode = "201")
    public Response cancel(
            UUID id,
            UUID supportId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CancelSupport cancellation) {
        var support = supports.cancel(id, supportId, ifMatch, cancellation);
        return Answers.created(path(support), support, support.version());
    }

    private static String path(SupportView support) {
        return "/api/v1/households/" + support.householdId() + "/supports/" + support.id();
    }
}
