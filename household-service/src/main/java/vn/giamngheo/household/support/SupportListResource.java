package vn.giamngheo.household.support;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.idempotency.Idempotent;

/** What one decision gives to many households. */
@Path(SupportListResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Support")
class SupportListResource {

    static final String PATH = "/api/v1/support-lists";

    private final Supports supports;
    private final SupportQueries queries;
    private final Caller caller;

    SupportListResource(Supports supports, SupportQueries queries, Caller caller) {
        this.supports = supports;
        this.queries = queries;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Record what up to 10,000 households received by one decision; all of them or none",
            description =
                    "Warns of others that they may double, the first 1,000. A support that was entered wrongly is cancelled by itself.")
    @APIResponseSchema(value = SupportListView.class, responseCode = "201")
    public Response record(@NotNull @Valid RecordSupportList list) {
        var id = supports.record(list);
        return Answers.created(PATH + "/" + id, queries.list(id, caller::covers).orElseThrow());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A list as it was entered, for those whose area holds the unit of who entered it")
    public SupportListView find(UUID id) {
        return queries.list(id, caller::covers).orElseThrow(() -> new SupportNotFound(id));
    }
}
