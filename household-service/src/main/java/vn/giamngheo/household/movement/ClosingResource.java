package vn.giamngheo.household.movement;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Periods whose movement was closed. */
@Path(ClosingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Movements")
class ClosingResource {

    static final String PATH = "/api/v1/movement-closings";

    private final Closings closings;

    ClosingResource(Closings closings) {
        this.closings = closings;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(APPROVER)
    @Operation(summary = "Close a period: its movement as the register gives it now is kept, with a hash")
    @APIResponseSchema(value = ClosingView.class, responseCode = "201")
    public Response close(@NotNull @Valid CloseMovement request) {
        var closing = closings.close(request);
        return Answers.created(PATH + "/" + closing.id(), closing);
    }

    @GET
    @Operation(summary = "Closed periods of the caller's area")
    public Page<ClosingSummary> list(@QueryParam("unit") String unit, @BeanParam @Valid PageRequest page) {
        var rows = closings.list(unit, page);
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A closed period, and whether the register still gives the same figures")
    public ClosingView find(UUID id) {
        return closings.find(id);
    }
}
