package vn.giamngheo.household.sync;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** The inbox of edits that met another one. */
@Path(ConflictResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Synchronisation")
class ConflictResource {

    static final String PATH = "/api/v1/sync-conflicts";

    private final Conflicts conflicts;
    private final ConflictQueries queries;
    private final Territory territory;
    private final FeedScope scope;
    private final Clock clock;

    ConflictResource(Conflicts conflicts, ConflictQueries queries, Territory territory, FeedScope scope, Clock clock) {
        this.conflicts = conflicts;
        this.queries = queries;
        this.territory = territory;
        this.scope = scope;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Conflicts of households of a unit of today's map, in the order of reporting")
    public Page<ConflictView> list(
            @QueryParam("unit") String unit,
            @QueryParam("openOnly") @DefaultValue("true") boolean openOnly,
            @BeanParam @Valid PageRequest page) {
        var rows = queries.list(scope.of(unit), openOnly, page.afterId(), page.limit());
        return Page.of(
                rows, page.limit(), conflict -> new String[] {conflict.id().toString()});
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A conflict; its ETag is that of the household, which whoever resolves it names")
    @APIResponseSchema(ConflictView.class)
    public Response find(UUID id) {
        var view = queries.find(id)
                .filter(it -> territory.covers(it.unit(), LocalDate.now(clock)))
                .orElseThrow(() -> new ConflictNotFound(id))
                .view();
        return Answers.ok(view, view.version());
    }

    @POST
    @Path("/{id}/resolutions")
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "Decide on every field of a conflict: mine, theirs, or another value")
    @APIResponseSchema(value = ConflictView.class, responseCode = "201")
    public Response resolve(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Resolve resolution) {
        var view = conflicts.resolve(id, ifMatch, resolution);
        return Answers.created(PATH + "/" + id, view, view.version());
    }
}
