package vn.giamngheo.household.support;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.classification.Language;
import vn.giamngheo.household.document.Documents;
import vn.giamngheo.household.document.FileType;
import vn.giamngheo.household.document.TableFormat;
import vn.giamngheo.platform.caller.Caller;

/** What one decision gives to many households. */
@Path(SupportListResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Support")
class SupportListResource {

    static final String PATH = "/api/v1/support-lists";

    private final SupportLists lists;
    private final Documents documents;
    private final SupportQueries queries;
    private final Caller caller;

    SupportListResource(SupportLists lists, Documents documents, SupportQueries queries, Caller caller) {
        this.lists = lists;
        this.documents = documents;
        this.queries = queries;
        this.caller = caller;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, FileType.CSV, FileType.XLSX})
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Record what up to 10,000 households received by one decision; all of them or none",
            description =
                    "Warns of others that they may double, the first 1,000. A support that was entered wrongly is cancelled by itself."
                            + " A table, CSV or XLSX, has a row for each household, with householdId (or unit and code), amountVnd, note"
                            + " and id; decisionNumber, kind, content, line, givenOn, from, to and provider stand in its first row. What"
                            + " is wrong is named by rows and columns there.")
    @APIResponseSchema(value = SupportListView.class, responseCode = "201")
    public Response record(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = RecordSupportList.class)),
                                @Content(mediaType = FileType.CSV, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = FileType.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    java.nio.file.Path body,
            @Context HttpHeaders headers)
            throws IOException {
        try {
            return FileType.of(headers) == FileType.JSON
                    ? lists.record(documents.json(body, RecordSupportList.class))
                    : lists.record(body);
        } finally {
            Files.deleteIfExists(body);
        }
    }

    @GET
    @Path("/template")
    @Produces({FileType.CSV, FileType.XLSX})
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "An empty table of a decision, to be filled in",
            description =
                    "A row for each household; what concerns the decision stands in the first row. Headings in the"
                            + " language asked for; the files may use either. Columns can stand in any order, and optional ones be left out.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = FileType.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileType.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response template(
            @Parameter(schema = @Schema(enumeration = {"csv", "xlsx"})) @QueryParam("format") @DefaultValue("xlsx")
                    TableFormat format,
            @Context HttpHeaders headers)
            throws IOException {
        return format.template("supports", SupportListTable.LAYOUT.columns(), Language.of(headers));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A list as it was entered, for those whose area holds the unit of who entered it")
    public SupportListView find(UUID id) {
        return queries.list(id, caller::covers).orElseThrow(() -> new SupportNotFound(id));
    }
}
