package vn.giamngheo.household.move;

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
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;

@Path("/api/v1/households/{id}/moves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(OFFICER)
@Tag(name = "Household changes")
class ReleaseResource {

    private final Moves moves;

    ReleaseResource(Moves moves) {
        this.moves = moves;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Let a household go to another commune",
            description = "Names the version of the household. It is counted here until the destination accepts it.")
    @APIResponseSchema(value = MoveView.class, responseCode = "201")
    public Response release(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ReleaseHousehold release) {
        var move = moves.release(id, ifMatch, release);
        return Answers.created(MoveResource.PATH + "/" + move.id(), MoveView.of(move), move.version());
    }
}
