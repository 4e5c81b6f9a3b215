package vn.giamngheo.household.move;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

/** Moves between communes: the origin releases, the destination accepts, and the household is counted once throughout. */
@Path(MoveResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Household changes")
class MoveResource {

    static final String PATH = "/api/v1/household-moves";

    private final Moves moves;
    private final MoveQueries queries;
    private final Territory territory;
    private final Clock clock;

    MoveResource(Moves moves, MoveQueries queries, Territory territory, Clock clock) {
        this.moves = moves;
        this.queries = queries;
        this.territory = territory;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/acceptance")
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "The destination takes the household in: from that day on it is counted there")
    @APIResponseSchema(value = MoveView.class, responseCode = "201")
    public Response accept(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid AcceptHousehold acceptance) {
        return created(moves.accept(id, ifMatch, acceptance));
    }

    @POST
    @Path("/{id}/refusal")
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "The destination does not take the household in: it stays where it is")
    @APIResponseSchema(value = MoveView.class, responseCode = "201")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RefuseHousehold refusal) {
        return created(moves.refuse(id, ifMatch, refusal.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "The origin takes its release back")
    @APIResponseSchema(value = MoveView.class, responseCode = "201")
    public Response withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return created(moves.withdraw(id, ifMatch));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A move, for origin and destination")
    @APIResponseSchema(MoveView.class)
    public Response find(UUID id) {
        var move = queries.find(id)
                .filter(it ->
                        territory.covers(it.from(), it.releasedOn()) || territory.covers(it.to(), it.releasedOn()))
                .orElseThrow(() -> new MoveNotFound(id));
        return Answers.ok(MoveView.of(move), move.version());
    }

    @GET
    @Operation(summary = "Moves that begin or end, on the map of a day, in a unit or below it; by id")
    public Page<MoveView> list(
            @QueryParam("unit") @DefaultValue("VN") String unit,
            @QueryParam("openOnly") @DefaultValue("false") boolean openOnly,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var scope = territory.scope(unit, asOf.orToday(clock));
        var rows = queries.list(scope, openOnly, page.after(1).map(CursorId::of), page.limit());
        return Page.of(rows, page.limit(), move -> new String[] {move.id().toString()})
                .map(MoveView::of);
    }

    private static Response created(Move move) {
        return Answers.created(PATH + "/" + move.id(), MoveView.of(move), move.version());
    }
}
