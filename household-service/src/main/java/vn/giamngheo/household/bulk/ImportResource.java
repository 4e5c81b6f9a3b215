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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    @Consumes("application/x-ndjson")
    @Operation(
            summary = "Import households, one JSON object a line, gzip accepted; all rows or none",
            description = "Answered when every row is safe; follow the job at Location until it ends."
                    + " A line is the body of POST /households and may hold the household's review beside it.")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response submit(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/x-ndjson",
                                            schema = @Schema(type = SchemaType.STRING)))
                    java.nio.file.Path file,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun)
            throws IOException {
        try {
            return imports.accept(file, dryRun);
        } finally {
            Files.deleteIfExists(file);
        }
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
    @Operation(summary = "Cancel an import that has not ended; none of its rows will be in the register")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response cancel(UUID id) {
        return Response.accepted(imports.cancel(id)).build();
    }

    private static int position(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException e) {
            throw new InvalidRequest(new FieldFault("/cursor", "UNKNOWN_CURSOR"));
        }
    }
}
