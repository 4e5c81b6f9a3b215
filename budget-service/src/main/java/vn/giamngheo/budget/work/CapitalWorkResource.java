package vn.giamngheo.budget.work;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.budget.ledger.After;
import vn.giamngheo.budget.ledger.TakenYear;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

@Path("/api/v1/capital-works")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Capital works")
class CapitalWorkResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final WorkService service;
    private final Works works;

    CapitalWorkResource(WorkService service, Works works) {
        this.service = service;
        this.works = works;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.OFFICER})
    @Operation(
            summary = "Record a capital work",
            description = "Works that a document gives as a number only are one row with that number.")
    @APIResponseSchema(value = WorkView.class, responseCode = "201")
    public Response record(@Valid @NotNull RecordWork request) {
        var work = service.record(request);
        return Answers.created("/api/v1/capital-works/" + work.id(), work, work.version());
    }

    @GET
    @Transactional
    @Operation(summary = "Capital works in the caller's area")
    public Page<WorkView> list(
            @QueryParam("unit") String unit,
            @Parameter(description = "Only those in hand in that budget year") @QueryParam("year") Integer year,
            @BeanParam @Valid PageRequest page) {
        var after = After.id(page);
        var rows = works.list(Optional.ofNullable(unit), Optional.ofNullable(year), after, page.limit() + 1);
        var cut = Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
        return new Page<>(service.views(cut.items()), cut.nextCursor());
    }

    @GET
    @Path("/totals")
    @Transactional
    @Operation(summary = "How many works a unit has in hand in a year, by line and origin")
    public WorkTotals totals(@BeanParam @Valid AccountFilter filter) {
        var rows = works.list(Optional.of(filter.unit()), Optional.of(filter.year()), FIRST, Integer.MAX_VALUE);
        var groups = service.views(rows).stream()
                .map(work -> new WorkTotals.Group(
                        work.line(), work.origin(), work.worksCount(), work.plannedVnd(), work.paidVnd()))
                .collect(toMap(
                        group -> group.line() + " " + group.origin(),
                        group -> group,
                        WorkTotals.Group::plus,
                        TreeMap::new));
        return WorkTotals.of(filter.unit(), filter.year(), List.copyOf(groups.values()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One capital work: planned, paid and how far it stands; with its ETag")
    @APIResponseSchema(WorkView.class)
    public Response work(@PathParam("id") UUID id) {
        var work = works.require(id, LockModeType.NONE);
        return Answers.ok(service.view(work), work.version());
    }

    @GET
    @Path("/{id}/plans")
    @Operation(summary = "What was planned for a work, by year; of several rows of a year the last holds")
    public Page<PlanView> plans(@PathParam("id") UUID id) {
        var plans = works.plans(works.require(id, LockModeType.NONE).id());
        return new Page<>(plans.stream().map(WorkPlan::view).toList(), null);
    }

    @PUT
    @Path("/{id}/plans/{year}")
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Plan money of a year for a work under a decision",
            description = "If-Match names the version of the work. 409 below what was paid out of that year's plan.")
    @APIResponseSchema(WorkView.class)
    public Response plan(
            @PathParam("id") UUID id,
            @PathParam("year") @TakenYear int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull PlanWork request) {
        var view = service.plan(id, year, ifMatch, request);
        return Answers.ok(view, view.version());
    }
}
