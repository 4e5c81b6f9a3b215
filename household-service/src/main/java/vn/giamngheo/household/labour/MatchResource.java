package vn.giamngheo.household.labour;

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

/** Supply and demand brought together, and what came out of it. */
@Path(MatchResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Labour market")
class MatchResource {

    static final String PATH = "/api/v1/job-matches";

    private final Matches matches;
    private final MatchQueries queries;
    private final SeekerQueries seekers;
    private final Territory territory;
    private final Clock clock;

    MatchResource(Matches matches, MatchQueries queries, SeekerQueries seekers, Territory territory, Clock clock) {
        this.matches = matches;
        this.queries = queries;
        this.seekers = seekers;
        this.territory = territory;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Match somebody who looks with an offer; a place of it is held for them",
            description = "Warns when the same member has another match that has not ended. A warning hinders nothing.")
    @APIResponseSchema(value = MadeMatch.class, responseCode = "201")
    public Response make(@NotNull @Valid MakeMatch request) {
        var match = matches.make(request);
        return Answers.created(PATH + "/" + match.id(), new MadeMatch(match, queries.othersOf(match)), match.version());
    }

    @POST
    @Path("/{id}/outcomes")
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Record what came out of a match",
            description =
                    "Advised, placed at home or abroad, still employed after six months, or ended. Nobody made use of a place"
                            + " when it ends before the placement: the place is free again.")
    @APIResponseSchema(value = Match.class, responseCode = "201")
    public Response record(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RecordOutcome outcome) {
        var match = matches.record(id, ifMatch, outcome);
        return Answers.created(PATH + "/" + match.id(), match, match.version());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A match, for those who may see who looks")
    @APIResponseSchema(Match.class)
    public Response find(UUID id) {
        var match = queries.find(id)
                .filter(found -> seekers.isVisible(found.seekerId()))
                .orElseThrow(() -> new MatchNotFound(id));
        return Answers.ok(match, match.version());
    }

    @GET
    @Operation(summary = "Matches of those who were registered, on the map of a day, in a unit or below it; by id")
    public Page<Match> list(
            @QueryParam("unit") @DefaultValue("VN") String unit,
            @QueryParam("state") MatchState state,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var rows = queries.list(territory.scope(unit, asOf.orToday(clock)), state, page.afterId(), page.limit());
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }
}
