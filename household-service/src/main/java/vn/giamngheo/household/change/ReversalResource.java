package vn.giamngheo.household.change;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.household.Change;
import vn.giamngheo.household.household.Changes;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;

/** Operations on households, and their undoing. */
@Path(ReversalResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Household changes")
class ReversalResource {

    static final String PATH = "/api/v1/household-changes";

    private final Reversals reversals;
    private final Changes changes;
    private final Households households;
    private final Territory territory;

    ReversalResource(Reversals reversals, Changes changes, Households households, Territory territory) {
        this.reversals = reversals;
        this.changes = changes;
        this.households = households;
        this.territory = territory;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An operation; its ETag is that of the household to which it happened")
    @APIResponseSchema(Change.class)
    public Response find(UUID id) {
        var change = changes.find(id)
                .filter(it -> territory.covers(households.unit(it.householdId()), it.effectiveOn()))
                .orElseThrow(() -> new ChangeNotFound(id));
        return Answers.ok(change, households.version(change.householdId()));
    }

    @POST
    @Path("/{id}/reversal")
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Undo an operation: the register says again what it said before",
            description = "Names the version of the household to which it happened. The last operation is undone first."
                    + " An assignment of a household of a divided commune is undone by whoever covers every part of that"
                    + " commune, because it waits again.")
    @APIResponseSchema(value = Change.class, responseCode = "201")
    public Response reverse(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var change = reversals.reverse(id, ifMatch);
        return Answers.created(PATH + "/" + id, change, households.version(change.householdId()));
    }
}
