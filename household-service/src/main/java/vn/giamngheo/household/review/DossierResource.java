package vn.giamngheo.household.review;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Dossiers of the households of a round. */
@Path(RoundResource.PATH + "/{id}/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Review rounds")
class DossierResource {

    private final Rounds rounds;
    private final Listing listing;
    private final Dossiers dossiers;
    private final RoundQueries queries;
    private final Trail trail;

    DossierResource(Rounds rounds, Listing listing, Dossiers dossiers, RoundQueries queries, Trail trail) {
        this.rounds = rounds;
        this.listing = listing;
        this.dossiers = dossiers;
        this.queries = queries;
        this.trail = trail;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "Put households on the list that ask to be reviewed; all or none")
    @APIResponseSchema(value = RoundView.class, responseCode = "201")
    public Response request(UUID id, @NotNull @Valid RequestReviews requests) {
        var round = rounds.lock(id);
        listing.request(round, rounds.ground(round), requests);
        trail.requested(round, requests);
        return Answers.created(round.path(), RoundView.of(round, queries.counts(round, rounds.scope(round, null))));
    }

    @GET
    @Operation(summary = "Dossiers of a round, by household")
    public Page<DossierSummary> list(UUID id, @BeanParam DossierFilter filter, @BeanParam @Valid PageRequest page) {
        var round = rounds.find(id);
        var rows = queries.dossiers(
                round,
                rounds.scope(round, filter.unit),
                rounds.carriedTo(round, filter.unit),
                filter,
                page.afterId(),
                page.limit());
        return Page.of(rows, page.limit(), row ->
                        new String[] {row.householdId().toString()})
                .map(Dossier::summary);
    }

    @GET
    @Path("/{householdId}")
    @Operation(summary = "A dossier with everything that was done, and the steps that are allowed now")
    @APIResponseSchema(DossierView.class)
    public Response find(UUID id, UUID householdId) {
        var seen = dossiers.visible(id, householdId);
        return Answers.ok(seen.view(), seen.dossier().version());
    }

    @GET
    @Path("/{householdId}/snapshot")
    @Operation(
            summary = "The facts on which the household was recognised, as they were",
            description = "The bytes of this answer have the hash that the dossier names.")
    @APIResponseSchema(Object.class)
    public Response snapshot(UUID id, UUID householdId) {
        dossiers.visible(id, householdId);
        return Response.ok(queries.snapshot(id, householdId).orElseThrow(() -> new NotRecognised(householdId)))
                .build();
    }
}
