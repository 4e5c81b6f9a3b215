package vn.giamngheo.household.reform;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.document.FileType;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Households of divided communes: who waits, and where each belongs. */
@Path(ReformResource.PATH + "/{id}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administrative units")
class AssignmentResource {

    static final String REFORM =
            "Id of a reform that was applied here, or the day of one, which is how those of the reference data are named";

    private final Assignments assignments;
    private final AssignmentFiles files;

    AssignmentResource(Assignments assignments, AssignmentFiles files) {
        this.assignments = assignments;
        this.files = files;
    }

    @GET
    @RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
    @Operation(
            summary = "Households of divided communes that are not assigned yet, by commune and code",
            description =
                    "Of communes of which the caller's area holds every part; what belongs to whom is decided above them.")
    public Page<WaitingHousehold> list(
            @Parameter(description = REFORM, example = "2025-07-01") @PathParam("id") String id,
            @BeanParam @Valid PageRequest page) {
        var after = page.after(3).map(WaitingQueries.Position::of).orElse(WaitingQueries.Position.START);
        return Page.of(assignments.list(id, after, page.limit() + 1), page.limit(), WaitingQueries.Position::of);
    }

    @GET
    @Path("/table")
    @Produces(FileType.CSV)
    @RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
    @Operation(
            summary = "The same as a table to fill in: one row a household, its new unit left empty",
            description = "At most 50,000 rows. Filled in, it is what POST takes.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = FileType.CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response table(@Parameter(description = REFORM, example = "2025-07-01") @PathParam("id") String id) {
        var rows = assignments.list(id, WaitingQueries.Position.START, AssignHouseholds.MOST);
        return Response.ok((StreamingOutput) out -> files.write(rows, out)).build();
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, FileType.NDJSON, FileType.CSV})
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Assign households of divided communes, all of the list or none",
            description =
                    "JSON, or a file: one JSON object a line, or CSV with the columns householdId, unit and code; what is wrong"
                            + " is named by rows there. Each household is counted in its unit from the day of the reform on. The"
                            + " list is undone as a whole under assignment-lists; an assignment by itself like any other change.")
    @APIResponseSchema(value = AssignedView.class, responseCode = "200")
    public Response assign(
            @Parameter(description = REFORM, example = "2025-07-01") @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = AssignHouseholds.class)),
                                @Content(mediaType = FileType.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = FileType.CSV, schema = @Schema(type = SchemaType.STRING))
                            })
                    java.nio.file.Path body,
            @Context HttpHeaders headers)
            throws IOException {
        try {
            return files.read(body, FileType.of(headers)).with(list -> assignments.assign(id, list));
        } finally {
            Files.deleteIfExists(body);
        }
    }
}
