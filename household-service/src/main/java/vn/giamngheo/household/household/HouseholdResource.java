package vn.giamngheo.household.household;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.standard.Causes;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;
import vn.giamngheo.platform.problem.InvalidRequest;

/** The register of households. */
@Path(HouseholdResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Households")
class HouseholdResource {

    static final String PATH = "/api/v1/households";

    private final Households households;
    private final Corrections corrections;
    private final Register register;
    private final HouseholdQueries queries;
    private final HistoryQueries history;
    private final Territory territory;
    private final Causes causes;
    private final Clock clock;

    HouseholdResource(
            Households households,
            Corrections corrections,
            Register register,
            HouseholdQueries queries,
            HistoryQueries history,
            Territory territory,
            Causes causes,
            Clock clock) {
        this.households = households;
        this.corrections = corrections;
        this.register = register;
        this.queries = queries;
        this.history = history;
        this.territory = territory;
        this.causes = causes;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "Register a household with its members")
    @APIResponseSchema(value = HouseholdView.class, responseCode = "201")
    public Response register(@NotNull @Valid RegisterHousehold request) {
        var id = households.register(request);
        var row = register.visible(id, request.registeredOn());
        return Answers.created(PATH + "/" + id, register.view(row, request.registeredOn()), row.version());
    }

    @GET
    @Operation(summary = "Households of a unit and of everything below it, on the map and in the class of a day")
    public Page<HouseholdView> list(
            @Parameter(description = "Any unit of the map of that day", example = "481")
                    @QueryParam("unit")
                    @DefaultValue("VN")
                    String unit,
            @Parameter(schema = @Schema(implementation = Classification.class)) @QueryParam("classification")
                    String classification,
            @BeanParam @Valid HouseholdSearch search,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var day = asOf.orToday(clock);
        search.cause().flatMap(cause -> causes.fault(cause, "/cause")).ifPresent(fault -> {
            throw new InvalidRequest(fault);
        });
        var filter = new HouseholdFilter(
                territory.scope(unit, day),
                day,
                Classification.parse(classification),
                search,
                HouseholdFilter.Position.of(page),
                page.limit());
        return Page.of(queries.list(filter), page.limit(), HouseholdFilter.Position::keys)
                .map(row -> register.view(row, day));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A household as of a day")
    @APIResponseSchema(HouseholdView.class)
    public Response find(UUID id, @BeanParam AsOf asOf) {
        var day = asOf.orToday(clock);
        var row = register.visible(id, day);
        return Answers.ok(register.view(row, day), row.version());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(OFFICER)
    @Operation(summary = "Put right what was recorded wrongly; the record before is kept in the history")
    @APIResponseSchema(HouseholdView.class)
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid CorrectHousehold correction) {
        var day = corrections.correct(id, ifMatch, correction);
        var row = register.visible(id, day);
        return Answers.ok(register.view(row, day), row.version());
    }

    @GET
    @Path("/{id}/members")
    @Operation(summary = "The members of a household on a day, the head among them")
    public Page<MemberView> members(UUID id, @BeanParam AsOf asOf) {
        var day = asOf.orToday(clock);
        register.visible(id, day);
        return new Page<>(queries.members(id, day), null);
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Everything that was recorded of a household, in the order of recording")
    public Page<HistoryEntry> history(UUID id, @BeanParam AsOf asOf) {
        if (!history.withdrawnFrom(id)
                .filter(unit -> territory.covers(unit, asOf.orToday(clock)))
                .isPresent()) {
            register.visible(id, asOf.orToday(clock));
        }
        return new Page<>(history.list(id), null);
    }
}
