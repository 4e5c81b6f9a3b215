package vn.giamngheo.household.reform;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Lists of assignments: what was assigned at once, and undoing it at once. */
@Path(ReformResource.PATH + "/{id}/assignment-lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Administrative units")
class AssignmentListResource {

    private final AssignmentLists lists;

    AssignmentListResource(AssignmentLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(summary = "Lists of assignments of a reform, in the order of recording")
    public Page<AssignmentListView> list(
            @Parameter(description = AssignmentResource.REFORM, example = "2025-07-01") @PathParam("id") String id,
            @BeanParam @Valid PageRequest page) {
        return Page.of(lists.list(id, page.afterId(), page.limit()), page.limit(), list ->
                new String[] {list.id().toString()});
    }

    @GET
    @Path("/{listId}")
    @Operation(summary = "A list of assignments, and how much of it stands")
    @APIResponseSchema(AssignmentListView.class)
    public Response find(
            @Parameter(description = AssignmentResource.REFORM, example = "2025-07-01") @PathParam("id") String id,
            @PathParam("listId") UUID listId) {
        var view = lists.find(id, listId);
        return Answers.ok(view, view.version());
    }

    @POST
    @Path("/{listId}/reversal")
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Undo a list of assignments: all of its households wait again, or none",
            description = "Refused with the households of which something newer is recorded since.")
    @APIResponseSchema(value = AssignmentListView.class, responseCode = "201")
    public Response reverse(
            @Parameter(description = AssignmentResource.REFORM, example = "2025-07-01") @PathParam("id") String id,
            @PathParam("listId") UUID listId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return lists.reverse(id, listId, ifMatch);
    }
}
