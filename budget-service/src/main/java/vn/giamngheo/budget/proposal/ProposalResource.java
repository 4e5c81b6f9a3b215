package vn.giamngheo.budget.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    private final ProposalWorkflow workflow;
    private final Proposals proposals;
    private final Programmes programmes;

    ProposalResource(ProposalService service, ProposalWorkflow workflow, Proposals proposals, Programmes programmes) {
        this.service = service;
        this.workflow = workflow;
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
        return Answers.created("/api/v1/budget-proposals/" + proposal.id(), proposal, proposal.version());
    }

    @GET
    @Transactional
    @Operation(summary = "Budget proposals in the caller's area")
    public Page<ProposalView> list(
            @QueryParam("unit") String unit,
            @QueryParam("year") Integer year,
            @Parameter(description = "Only the proposal that this allocation grants") @QueryParam("allocation")
                    UUID allocation,
            @BeanParam @Valid PageRequest page) {
        var after = After.id(page);
        var rows = proposals.list(
                Optional.ofNullable(unit),
                Optional.ofNullable(year),
                Optional.ofNullable(allocation),
                after,
                page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()})
                .map(Proposal::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One budget proposal: declared beside computed, with its ETag")
    @APIResponseSchema(ProposalView.class)
    public Response proposal(@PathParam("id") UUID id) {
        var proposal = proposals.require(id);
        return Answers.ok(proposal.view(), proposal.version());
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

    @POST
    @Path("/{id}/submissions")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(summary = "Hand a recorded or returned proposal up")
    @APIResponseSchema(value = StepView.class, responseCode = "201")
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull TakeStep.Submit request) {
        return taken(workflow.take(id, ifMatch, request.step()));
    }

    @POST
    @Path("/{id}/returns")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Give a submitted proposal back, with the reason")
    @APIResponseSchema(value = StepView.class, responseCode = "201")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull TakeStep.GiveBack request) {
        return taken(workflow.take(id, ifMatch, request.step()));
    }

    @POST
    @Path("/{id}/approvals")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            summary = "Accept a submitted proposal under a decision",
            description = "403 for who recorded or submitted it: four eyes.")
    @APIResponseSchema(value = StepView.class, responseCode = "201")
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull TakeStep.Approve request) {
        return taken(workflow.take(id, ifMatch, request.step()));
    }

    @GET
    @Path("/{id}/steps")
    @Operation(summary = "What was done with a proposal, in order")
    public Page<StepView> steps(@PathParam("id") UUID id) {
        var steps = proposals.steps(proposals.require(id).id());
        return new Page<>(steps.stream().map(StepTaken::view).toList(), null);
    }

    /** The ETag is the proposal's: what the next step names. */
    private static Response taken(ProposalWorkflow.Taken taken) {
        var step = taken.step();
        return Answers.created("/api/v1/budget-proposals/" + step.proposalId() + "/steps", step, taken.version());
    }
}
