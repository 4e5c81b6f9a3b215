package vn.giamngheo.household.change;

import static vn.giamngheo.platform.caller.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;

/** What happens to a household: each a dated operation that can be undone. */
@Path("/api/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(OFFICER)
@Tag(name = "Household changes")
class ChangeResource {

    private final Splits splits;
    private final Mergers mergers;
    private final MemberChanges members;
    private final Changes changes;
    private final Households households;

    ChangeResource(Splits splits, Mergers mergers, MemberChanges members, Changes changes, Households households) {
        this.splits = splits;
        this.mergers = mergers;
        this.members = members;
        this.changes = changes;
        this.households = households;
    }

    @POST
    @Path("/{id}/splits")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Some members form a household of their own",
            description = "Names the version of the household that they leave. Its class goes with them.")
    @APIResponseSchema(value = Change.class, responseCode = "201")
    public Response split(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RecordSplit split) {
        var made = splits.split(id, ifMatch, split);
        var change = changes.of(made).get(0);
        return Answers.created("/api/v1/households/" + made, change, households.version(id));
    }

    @POST
    @Path("/{id}/mergers")
    @Transactional
    @Idempotent
    @Operation(summary = "Another household of the commune becomes part of this one")
    @APIResponseSchema(value = Change.class, responseCode = "201")
    public Response merge(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RecordMerger merger) {
        return recorded(id, mergers.merge(id, ifMatch, merger));
    }

    @POST
    @Path("/{id}/members")
    @Transactional
    @Idempotent
    @Operation(summary = "Somebody was born into the household or joined it")
    @APIResponseSchema(value = Change.class, responseCode = "201")
    public Response arrive(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RecordArrival arrival) {
        return recorded(id, members.arrive(id, ifMatch, arrival));
    }

    @POST
    @Path("/{id}/members/{memberId}/departures")
    @Transactional
    @Idempotent
    @Operation(summary = "Somebody died or left; with the last member the household ends")
    @APIResponseSchema(value = Change.class, responseCode = "201")
    public Response depart(
            UUID id,
            UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordDeparture departure) {
        return recorded(id, members.depart(id, memberId, ifMatch, departure));
    }

    private Response recorded(UUID id, UUID change) {
        return Answers.created(
                ReversalResource.PATH + "/" + change, changes.find(change).orElseThrow(), households.version(id));
    }
}
