package vn.giamngheo.budget.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.budget.ledger.LedgerTables;
import vn.giamngheo.budget.ledger.Scope;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.table.RecordTable;

/** What the ledger shows, as files. */
@Path("/api/v1/budget-exports")
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Files")
class ExportResource {

    private final LedgerTables ledger;
    private final FiscalPackage fiscal;

    ExportResource(LedgerTables ledger, FiscalPackage fiscal) {
        this.ledger = ledger;
        this.fiscal = fiscal;
    }

    @GET
    @Path("/balances")
    @Produces({MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            summary = "Balances as CSV or XLSX",
            description =
                    "The columns are the fields of /budget-balances. Texts that a spreadsheet would run begin with an apostrophe. At most 100,000 rows.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response balances(
            @BeanParam @Valid AccountFilter filter,
            @Parameter(description = "As of /budget-balances", example = "line,source,nature") @QueryParam("groupBy")
                    String groupBy,
            @QueryParam("scope") @DefaultValue("OWN") Scope scope,
            @QueryParam("format") @DefaultValue("CSV") FileFormat format) {
        return file("balances", filter, ledger.balances(filter, groupBy, scope), format);
    }

    @GET
    @Path("/ledger-entries")
    @Produces({MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            summary = "Every entry of a unit's budget year as CSV or XLSX",
            description =
                    "The columns are the fields of /ledger-entries, in the order of writing, as they stand at one moment. A workbook holds at most 1,048,575 rows; CSV has no limit.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response entries(
            @BeanParam @Valid AccountFilter filter, @QueryParam("format") @DefaultValue("CSV") FileFormat format) {
        if (format == FileFormat.XLSX && ledger.countEntries(filter) > FileFormat.MOST_SHEET_ROWS) {
            throw new InvalidRequest(new FieldFault("/format", "TOO_MANY_ROWS", FileFormat.MOST_SHEET_ROWS));
        }
        return file("ledger-entries", filter, ledger.entries(filter), format);
    }

    @GET
    @Path("/fiscal-data-package")
    @Produces(MediaTypes.ZIP)
    @Operation(
            summary = "Balances as an open fiscal data package",
            description =
                    "A zip of datapackage.json (Fiscal Data Package 1.0, with columnTypes) and balances.csv: one amount a row, told "
                            + "apart by phase.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(mediaType = MediaTypes.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response fiscalDataPackage(
            @BeanParam @Valid AccountFilter filter, @QueryParam("scope") @DefaultValue("OWN") Scope scope) {
        var table = ledger.balances(filter, FiscalPackage.DIMENSIONS, scope);
        return answer(out -> fiscal.write(filter, table, out), MediaTypes.ZIP, name("fiscal", filter) + ".zip");
    }

    private static Response file(String what, AccountFilter filter, LedgerTables.Rows table, FileFormat format) {
        StreamingOutput file = out -> {
            try (var writer = format.writer(out, what)) {
                writer.row(RecordTable.headings(table.shape()));
                table.rows().to(row -> writer.row(RecordTable.values(row)));
            }
        };
        var name = name(what, filter) + "." + format.name().toLowerCase(Locale.ROOT);
        return answer(file, format.mediaType(), name);
    }

    /** Only letters and digits of the unit, so that a name cannot leave its header. */
    private static String name(String what, AccountFilter filter) {
        return what + "-" + filter.unit().replaceAll("[^A-Za-z0-9]", "") + "-" + filter.year();
    }

    private static Response answer(StreamingOutput file, String mediaType, String name) {
        return Response.ok(file, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
