package vn.giamngheo.household.bulk;

import static vn.giamngheo.platform.caller.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import vn.giamngheo.household.document.TableFormat;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Files of households: all rows or none. */
@Path(ImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OFFICER)
@Tag(name = "Household imports")
class ImportResource {

    static final String PATH = "/api/v1/household-imports";

    private final Imports imports;
    private final ImportQueries queries;

    ImportResource(Imports imports, ImportQueries queries) {
        this.imports = imports;
        this.queries = queries;
    }

    @POST
    @Consumes({FileFormat.MediaTypes.NDJSON, FileFormat.MediaTypes.CSV, FileFormat.MediaTypes.XLSX})
    @Operation(
            summary = "Import households as lines of JSON, CSV or XLSX, gzip accepted; all rows or none",
            description = "Answered when every row is safe; follow the job at Location until it ends."
                    + " A line is the body of POST /households and may hold beside it the household's review {asOf, standard,"
                    + " scoreA, scoreB, deprivedIndicators, incomeVndPerMonth}, or the determination of its living standard"
                    + " {decidedOn, decisionNumber, standard, livelihood, incomeVndPerMonth}, which comes to AVERAGE or NOT_POOR;"
                    + " how long that holds is source pending: until the household's next class."
                    + " A table has the layout of lists 14 and 15, see /household-imports/template: a row for each member."
                    + " With mode=VALID_ROWS the rows that are right enter the register, and the others are listed.")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response submit(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = FileFormat.MediaTypes.NDJSON,
                                        schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = FileFormat.MediaTypes.CSV,
                                        schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = FileFormat.MediaTypes.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    java.nio.file.Path file,
            @QueryParam("mode") @DefaultValue("ALL_ROWS") ImportMode mode,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun)
            throws IOException {
        try {
            return imports.accept(file, mode, dryRun);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GET
    @Path("/template")
    @Produces({FileFormat.MediaTypes.CSV, FileFormat.MediaTypes.XLSX})
    @Operation(
            summary = "An empty table of households, to be filled in",
            description = "A row for each member; what concerns the household stands in its first row. Headings in the"
                    + " language asked for; the files may use either. Columns can stand in any order. A class comes of"
                    + " reviewedOn, scoreA and scoreB, or, of average living standard, of decidedOn, decisionNumber, livelihood and"
                    + " incomeVndPerMonth.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = FileFormat.MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = FileFormat.MediaTypes.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response template(
            @Parameter(schema = @Schema(enumeration = {"csv", "xlsx"})) @QueryParam("format") @DefaultValue("xlsx")
                    TableFormat format,
            @Context HttpHeaders headers)
            throws IOException {
        return format.template("households", HouseholdTable.COLUMNS, Language.of(headers));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an import is")
    public ImportView find(UUID id) {
        return imports.find(id);
    }

    @GET
    @Path("/{id}/errors")
    @Operation(summary = "What is wrong with the rows: the first 1,000, by row within each check")
    public Page<RowError> errors(UUID id, @BeanParam @Valid PageRequest page) {
        imports.find(id);
        int after = page.after(1).map(key -> position(key[0])).orElse(0);
        var rows = queries.errors(id, after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new String[] {String.valueOf(row.position())})
                .map(ImportQueries.Placed::error);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Take an import back: one that has not ended is cancelled, one that has succeeded is undone",
            description =
                    "When it was undone, its households are not in the register and their history says so."
                            + " 409 names the first households on which something newer builds: a change, a class, a dossier ..")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response takeBack(UUID id) {
        return Response.accepted(imports.takeBack(id)).build();
    }

    private static int position(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException e) {
            throw new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
        }
    }
}
