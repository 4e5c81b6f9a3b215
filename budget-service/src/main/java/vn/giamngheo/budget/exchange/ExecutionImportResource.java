package vn.giamngheo.budget.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.TakenYear;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.table.MoneyUnit;

/** Execution tables as files. */
@Path(ExecutionImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.FINANCE)
@Tag(name = "Files")
class ExecutionImportResource {

    static final String PATH = "/api/v1/execution-imports";

    private final ExecutionImports imports;

    ExecutionImportResource(ExecutionImports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            summary = "Post what an execution table says: all of it, or nothing",
            description =
                    "CSV or XLSX with the columns measure (APPROPRIATED, CARRIED_OVER, DISBURSED), line, nature, source, amount, "
                            + "decisionNumber, decisionDate, issuer, originYear, unit, note; Vietnamese headings are known too. Rows of one "
                            + "decision make one posting. 422 names row and column of everything that is wrong.")
    @APIResponse(
            responseCode = "201",
            description = "Posted",
            content = @Content(schema = @Schema(implementation = FileImport.class)))
    @APIResponse(
            responseCode = "200",
            description = "Dry run: what would have been posted",
            content = @Content(schema = @Schema(implementation = FileImport.class)))
    public Response submit(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    java.nio.file.Path file,
            @QueryParam("unit") @NotBlank @Size(max = 10) String unit,
            @QueryParam("year") @NotNull @TakenYear Integer year,
            @QueryParam("programme") @NotBlank @Size(max = 40) String programme,
            @QueryParam("amounts") @DefaultValue("VND") MoneyUnit amounts,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun)
            throws IOException {
        try {
            return imports.accept(file, new ExecutionImports.Destination(unit, year, programme, amounts), dryRun);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One import, with the postings that it became")
    public FileImport find(@PathParam("id") UUID id) {
        return imports.find(id);
    }
}
