package vn.giamngheo.budget.treasury;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.budget.ledger.After;
import vn.giamngheo.budget.ledger.TakenYear;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.table.MoneyUnit;

/** Statements of the state treasury beside the ledger. */
@Path(StatementResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Treasury")
class StatementResource {

    static final String PATH = "/api/v1/treasury-statements";

    private final StatementImports imports;
    private final Statements statements;
    private final Settlements settlements;
    private final Caller caller;

    StatementResource(StatementImports imports, Statements statements, Settlements settlements, Caller caller) {
        this.imports = imports;
        this.statements = statements;
        this.settlements = settlements;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.FINANCE)
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(
            summary = "Import a statement and hold it against the ledger",
            description =
                    "CSV or XLSX with the columns day, documentNumber, unit, line, source, nature, originYear, amount, content; "
                            + "Vietnamese headings are known too. Nothing is posted. A line that another statement has already is a DUPLICATE.")
    @APIResponse(
            responseCode = "201",
            description = "Imported",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Dry run: what would have come of it",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
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
            return imports.accept(file, new StatementImports.Destination(unit, year, programme, amounts), dryRun);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GET
    @Operation(summary = "Statements of a unit's budget year, newest last")
    public Page<StatementView> list(@BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest page) {
        var after = After.id(page);
        var rows = StatementImports.covers(caller, filter.unit(), filter.year())
                ? statements.list(filter.unit(), filter.year(), after, page.limit() + 1)
                : List.<StatementView>of();
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One statement, with how many lines have come how far")
    public StatementView statement(@PathParam("id") UUID id) {
        return require(id);
    }

    @POST
    @Path("/{id}/matching")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Hold the lines that wait against the ledger once more",
            description =
                    "For disbursements that were posted, or taken back, after the statement was imported. What somebody settled stays.")
    @APIResponseSchema(value = StatementView.class, responseCode = "200")
    public Response match(@PathParam("id") UUID id) {
        return Response.ok(settlements.match(require(id))).build();
    }

    @GET
    @Path("/{id}/lines")
    @Operation(summary = "Lines of a statement by row; with a state the queue of what is left to do")
    public Page<LineView> lines(
            @PathParam("id") UUID id, @QueryParam("state") LineState state, @BeanParam @Valid PageRequest page) {
        var rows = statements.list(require(id).id(), state, (int) page.afterNumber(), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new String[] {String.valueOf(row.row())});
    }

    @GET
    @Path("/{id}/lines/{lineId}")
    @Operation(summary = "One line, with its ETag")
    @APIResponseSchema(LineView.class)
    public Response line(@PathParam("id") UUID id, @PathParam("lineId") UUID lineId) {
        var line = statements.line(require(id).id(), lineId).orElseThrow(() -> new TreasuryLineNotFound(lineId));
        return Answers.ok(line, line.version());
    }

    @PATCH
    @Path("/{id}/lines/{lineId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Link a line to a disbursement, or make one of it",
            description =
                    "If-Match names the version that was read. What agrees already, was settled, or is a duplicate is not posted.")
    @APIResponseSchema(LineView.class)
    public Response settle(
            @PathParam("id") UUID id,
            @PathParam("lineId") UUID lineId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull SettleLine change) {
        var line = settlements.settle(require(id), lineId, ifMatch, change);
        return Answers.ok(line, line.version());
    }

    private StatementView require(UUID id) {
        return statements
                .find(id)
                .filter(found -> StatementImports.covers(caller, found.unit(), found.year()))
                .orElseThrow(() -> new TreasuryStatementNotFound(id));
    }
}
