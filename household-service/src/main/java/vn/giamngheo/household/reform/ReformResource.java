package vn.giamngheo.household.reform;

import static vn.giamngheo.platform.caller.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.document.FileType;
import vn.giamngheo.platform.page.Page;

/** Reforms of the map: for administrators of the nation. */
@Path(ReformResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMIN)
@Tag(name = "Administrative units")
class ReformResource {

    static final String PATH = "/api/v1/administrative-reforms";

    private final Reforms reforms;
    private final StoredReforms stored;
    private final ReformFiles files;

    ReformResource(Reforms reforms, StoredReforms stored, ReformFiles files) {
        this.reforms = reforms;
        this.stored = stored;
        this.files = files;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, FileType.NDJSON, FileType.CSV})
    @Operation(
            summary = "Apply a reform of the map, all of it in one transaction",
            description = "With dryRun=true nothing is written, and the answer tells whom it would touch."
                    + " Days before effectiveOn keep the old map, days from it on have the new one. Besides JSON a file is taken:"
                    + " one JSON object a line, each with one of reform, ended, begun, passage; or CSV with the column row that says"
                    + " the same (REFORM, ENDED, BEGUN, PASSAGE) and the columns id, effectiveOn, legalBasis, code, kind, nameVi,"
                    + " parent, from, to, share. What is wrong is named by rows there.")
    @APIResponseSchema(value = ReformView.class, responseCode = "201")
    @APIResponse(responseCode = "200", description = "Answer to a dry run")
    public Response apply(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = ApplyReform.class)),
                                @Content(mediaType = FileType.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = FileType.CSV, schema = @Schema(type = SchemaType.STRING))
                            })
                    java.nio.file.Path body,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Context HttpHeaders headers)
            throws IOException {
        try {
            var sheet = files.read(body, FileType.of(headers));
            return sheet.with(
                    reform -> dryRun ? Response.ok(reforms.preview(reform)).build() : reforms.apply(reform));
        } finally {
            Files.deleteIfExists(body);
        }
    }

    @GET
    @Operation(summary = "Reforms that were applied here, by day; those of the reference data are not among them")
    public Page<ReformView> list() {
        reforms.requireNation();
        return new Page<>(stored.all().stream().map(reforms::view).toList(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A reform, with the households that wait for their assignment")
    public ReformView find(UUID id) {
        reforms.requireNation();
        return reforms.view(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take a reform back before its first day")
    @APIResponse(responseCode = "204", description = "The map is as it was before")
    public void undo(UUID id) {
        reforms.undo(id);
    }
}
