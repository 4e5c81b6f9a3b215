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

/** Supply: members of poor, near-poor and newly escaped households who look for advice, training or work. */
@Path(SeekerResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Labour market")
class SeekerResource {

    static final String PATH = "/api/v1/job-seekers";

    private final Seekers seekers;
    private final SeekerQueries queries;
    private final Territory territory;
    private final Clock clock;

    SeekerResource(Seekers seekers, SeekerQueries queries, Territory territory, Clock clock) {
        this.seekers = seekers;
        this.queries = queries;
        this.territory = territory;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Register a member of working age who looks for advice, training or work",
            description =
                    "Of a household that is poor or near-poor on that day, or ceased to be within 36 months (source pending)."
                            + " Working age: from 15 years until the retirement age of the year (source pending).")
    @APIResponseSchema(value = Seeker.class, responseCode = "201")
    public Response register(@NotNull @Valid RegisterSeeker request) {
        return created(seekers.register(request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "Somebody no longer looks from a day on")
    @APIResponseSchema(value = Seeker.class, responseCode = "201")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid WithdrawSeeker withdrawal) {
        return created(seekers.withdraw(id, ifMatch, withdrawal));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Who looks for what")
    @APIResponseSchema(Seeker.class)
    public Response find(UUID id) {
        var seeker = queries.visible(id);
        return Answers.ok(seeker, seeker.version());
    }

    @GET
    @Operation(summary = "Who looked for something on a day in a unit and below it; by id")
    public Page<Seeker> list(
            @QueryParam("unit") @DefaultValue("VN") String unit,
            @QueryParam("need") WorkNeed need,
            @QueryParam("trade") String trade,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var day = asOf.orToday(clock);
        var rows = queries.list(territory.scope(unit, day), day, need, trade, page.afterId(), page.limit());
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }

    private static Response created(Seeker seeker) {
        return Answers.created(PATH + "/" + seeker.id(), seeker, seeker.version());
    }
}
