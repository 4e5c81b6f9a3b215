package vn.giamngheo.budget.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.After;
import vn.giamngheo.budget.programme.Programmes;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

@Path("/api/v1/budget-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Budget proposals")
class ProposalResource {

    private final ProposalService service;
    private final Proposals proposals;
    private final Programmes programmes;

    ProposalResource(ProposalService service, Proposals proposals, Programmes programmes) {
        this.service = service;
        this.proposals = proposals;
        this.programmes = programmes;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record a unit's budget proposal as its document has it",
            description =
                    "Figures that do not add up are recorded as declared; each becomes a discrepancy with an owner.")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201")
    public Response record(@Valid @NotNull RecordProposal request) {
        var proposal = service.record(request);
        return Answers.created("/api/v1/budget-proposals/" + proposal.id(), proposal);
    }

    @GET
    @Transactional
    @Operation(summary = "Budget proposals in the caller's area")
    public Page<ProposalView> list(
            @QueryParam("unit") String unit, @QueryParam("year") Integer year, @BeanParam @Valid PageRequest page) {
        var after = After.id(page);
        var rows = proposals.list(Optional.ofNullable(unit), Optional.ofNullable(year), after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()})
                .map(Proposal::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One budget proposal: declared beside computed")
    public ProposalView proposal(@PathParam("id") UUID id) {
        return proposals.require(id).view();
    }

    @GET
    @Path("/{id}/lines")
    @Transactional
    @Operation(summary = "All lines of the programme, declared beside computed, with their components")
    public Page<ProposalLineView> lines(@PathParam("id") UUID id) {
        var proposal = proposals.require(id);
        var tree = programmes.in(proposal.programme(), proposal.year());
        var arithmetic = proposal.arithmetic(tree);
        var lines = tree.lines().stream().map(line -> ProposalLineView.of(line, proposal, arithmetic));
        return new Page<>(lines.toList(), null);
    }

    @GET
    @Path("/{id}/discrepancies")
    @Operation(summary = "Where declared and computed differ, each once, at the line where the error is")
    public Page<DiscrepancyView> discrepancies(@PathParam("id") UUID id) {
        var found = proposals.discrepancies(proposals.require(id).id());
        return new Page<>(found.stream().map(Discrepancy::view).toList(), null);
    }

    @GET
    @Path("/{id}/discrepancies/{discrepancyId}")
    @Operation(summary = "One discrepancy, with its ETag")
    @APIResponseSchema(DiscrepancyView.class)
    public Response discrepancy(@PathParam("id") UUID id, @PathParam("discrepancyId") UUID discrepancyId) {
        var view = proposals
                .require(proposals.require(id).id(), discrepancyId, LockModeType.NONE)
                .view();
        return Answers.ok(view, view.version());
    }

    @PATCH
    @Path("/{id}/discrepancies/{discrepancyId}")
    @RolesAllowed({Roles.FINANCE, Roles.APPROVER})
    @Operation(summary = "Explain or settle a discrepancy", description = "If-Match names the version that was read.")
    @APIResponseSchema(DiscrepancyView.class)
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("discrepancyId") UUID discrepancyId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Explain change) {
        var view = service.change(id, discrepancyId, ifMatch, change);
        return Answers.ok(view, view.version());
    }
}
