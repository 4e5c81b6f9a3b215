package vn.giamngheo.budget.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
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

/** Budget proposals as files. */
@Path("/api/v1/proposal-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.FINANCE)
@Tag(name = "Files")
class ProposalImportResource {

    private final ProposalImports imports;

    ProposalImportResource(ProposalImports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            summary = "Record the budget proposal that a table holds",
            description =
                    "CSV or XLSX with the columns level (DECLARED, COMPONENT), line, nature, central, local, total, note, paidBy; Vietnamese "
                            + "headings are known too, and lines of a title above them. A wrong sum of the document becomes a discrepancy; "
                            + "422 names row and column of what cannot be read.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ProposalImported.class)))
    @APIResponse(
            responseCode = "200",
            description = "Dry run: what would have been recorded",
            content = @Content(schema = @Schema(implementation = ProposalImported.class)))
    public Response submit(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    java.nio.file.Path file,
            @QueryParam("unit") @NotBlank @Size(max = 10) String unit,
            @QueryParam("year") @NotNull @TakenYear Integer year,
            @QueryParam("programme") @NotBlank @Size(max = 40) String programme,
            @QueryParam("documentNumber") @NotBlank @Size(max = 100) String documentNumber,
            @QueryParam("issuedOn") @NotNull LocalDate issuedOn,
            @QueryParam("replaces") UUID replaces,
            @QueryParam("amounts") @DefaultValue("VND") MoneyUnit amounts,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun)
            throws IOException {
        try {
            var document =
                    new ProposalImports.Document(unit, year, programme, documentNumber, issuedOn, replaces, amounts);
            return imports.accept(file, document, dryRun);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
