package vn.giamngheo.household.duplicate;

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
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

/** Pairs that were looked at and put aside. */
@Path(DismissalResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Households")
class DismissalResource {

    static final String PATH = "/api/v1/duplicate-candidates/dismissals";

    private final Dismissals dismissals;
    private final Territory territory;
    private final Clock clock;

    DismissalResource(Dismissals dismissals, Territory territory, Clock clock) {
        this.dismissals = dismissals;
        this.territory = territory;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(
            summary =
                    "Put a pair aside: two people, not one. It comes again when a name, birth year or citizen id changes")
    @APIResponseSchema(value = DismissalView.class, responseCode = "201")
    public Response dismiss(@NotNull @Valid DismissDuplicate request) {
        var dismissal = dismissals.dismiss(request);
        return Answers.created(PATH + "/" + dismissal.view().id(), dismissal.view(), dismissal.version());
    }

    @GET
    @Operation(summary = "Pairs that were put aside, both of whom live in the unit")
    public Page<DismissalView> list(
            @QueryParam("unit") @DefaultValue("VN") String unit,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var rows = dismissals.list(territory.scope(unit, asOf.orToday(clock)), page.afterId(), page.limit());
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A pair that was put aside")
    @APIResponseSchema(DismissalView.class)
    public Response find(UUID id) {
        var dismissal = dismissals.find(id);
        return Answers.ok(dismissal.view(), dismissal.version());
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(OFFICER)
    @Operation(summary = "Show the pair again")
    @APIResponse(responseCode = "204", description = "The pair is a candidate again")
    public void withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        dismissals.withdraw(id, ifMatch);
    }
}
