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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

/** Demand: work, training places and advice that employment centres offer. */
@Path(OfferResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Labour market")
class OfferResource {

    static final String PATH = "/api/v1/job-offers";

    private final Offers offers;
    private final OfferQueries queries;
    private final Clock clock;

    OfferResource(Offers offers, OfferQueries queries, Clock clock) {
        this.offers = offers;
        this.queries = queries;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "Post an offer for everybody of a unit")
    @APIResponseSchema(value = Offer.class, responseCode = "201")
    public Response post(@NotNull @Valid PostOffer request) {
        var offer = offers.post(request);
        return Answers.created(PATH + "/" + offer.id(), offer, offer.version());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(OFFICER)
    @Operation(summary = "Change how many places there are, and until when")
    @APIResponseSchema(Offer.class)
    public Response change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ChangeOffer change) {
        var offer = offers.change(id, ifMatch, change);
        return Answers.ok(offer, offer.version());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An offer, for those whom it is for and for those above them")
    @APIResponseSchema(Offer.class)
    public Response find(UUID id) {
        var offer = queries.visible(id);
        return Answers.ok(offer, offer.version());
    }

    @GET
    @Operation(summary = "Offers of a day for a unit, for a part of it, or for all of what holds it; by id")
    public Page<Offer> list(
            @Parameter(description = "Any unit of the map of that day", example = "20047")
                    @QueryParam("unit")
                    @DefaultValue("VN")
                    String unit,
            @QueryParam("kind") WorkNeed kind,
            @QueryParam("trade") String trade,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var rows = queries.list(unit, asOf.orToday(clock), kind, trade, page.afterId(), page.limit());
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }
}
