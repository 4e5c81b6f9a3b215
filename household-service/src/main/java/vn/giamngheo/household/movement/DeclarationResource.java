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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Movements as documents declare them. */
@Path(DeclarationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Movements")
class DeclarationResource {

    static final String PATH = "/api/v1/declared-movements";

    private final Declarations declarations;

    DeclarationResource(Declarations declarations) {
        this.declarations = declarations;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Record the movement that a document declares; what does not agree in it becomes a discrepancy",
            description =
                    "Compared are each closing with its columns, each list with the other, and every figure with the register. "
                            + "Nothing is corrected.")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "201")
    public Response declare(@NotNull @Valid DeclareMovement request) {
        var id = declarations.declare(request);
        return Answers.created(PATH + "/" + id, declarations.find(id));
    }

    @GET
    @Operation(summary = "Declared movements of the caller's area")
    public Page<DeclarationView> list(@QueryParam("unit") String unit, @BeanParam @Valid PageRequest page) {
        var rows = declarations.list(unit, page);
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A declared movement with its discrepancies")
    public DeclarationView find(UUID id) {
        return declarations.find(id);
    }

    @POST
    @Path("/{id}/discrepancies/{position}/settlements")
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "Settle a discrepancy by saying why the figures differ")
    @APIResponseSchema(value = MovementDiscrepancy.class, responseCode = "201")
    public Response settle(
            UUID id,
            int position,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SettleMovementDiscrepancy request) {
        var settled = declarations.settle(id, position, ifMatch, request.explanation());
        return Answers.created(PATH + "/" + id, settled, settled.version());
    }
}
