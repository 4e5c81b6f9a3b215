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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Rounds of the legal review: Decision 24/2021/QĐ-TTg. */
@Path(RoundResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Review rounds")
class RoundResource {

    static final String PATH = "/api/v1/review-rounds";

    private final Rounds rounds;
    private final RoundQueries queries;
    private final RoundPages pages;
    private final Trail trail;

    RoundResource(Rounds rounds, RoundQueries queries, RoundPages pages, Trail trail) {
        this.rounds = rounds;
        this.queries = queries;
        this.pages = pages;
        this.trail = trail;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Open a review of a unit",
            description =
                    "An annual one (from 1 September to 14 December) lists all households that are poor or near-poor on"
                            + " its day; a regular one (from the 15th of a month) lists those that ask; one of average living"
                            + " standard (from the 15th) lists those of agriculture, forestry, fishery or salt that ask.")
    @APIResponseSchema(value = RoundView.class, responseCode = "201")
    public Response open(@NotNull @Valid OpenRound request) {
        var round = rounds.open(request);
        trail.opened(round);
        return Answers.created(round.path(), view(round));
    }

    @GET
    @Operation(summary = "Rounds of a unit, of the units below and above it, by day of opening")
    public Page<RoundView> list(
            @Parameter(description = "The caller's unit when left out", example = "481") @QueryParam("unit")
                    String unit,
            @BeanParam @Valid PageRequest page) {
        return pages.of(unit, page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A round, with the number of dossiers in each state")
    public RoundView find(UUID id) {
        return view(rounds.find(id));
    }

    private RoundView view(Round round) {
        return RoundView.of(round, queries.counts(round, rounds.scope(round, null)));
    }
}
