package vn.giamngheo.budget.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;

@Path("/api/v1/budget-proposals/{id}/appropriations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Budget proposals")
class AppropriationResource {

    private final Appropriations appropriations;
    private final Proposals proposals;

    AppropriationResource(Appropriations appropriations, Proposals proposals) {
        this.appropriations = appropriations;
        this.proposals = proposals;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Grant what an approved proposal asks for, whole or in part, under a decision",
            description = "Never more than it asks for less what was granted before; the posting is an allocation.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response grant(@PathParam("id") UUID id, @Valid @NotNull AppropriateProposal request) {
        var posting = appropriations.grant(id, request);
        return Answers.created("/api/v1/allocations/" + posting.id(), posting);
    }

    @GET
    @Operation(summary = "Allocations that grant the proposal, reversed ones included")
    public Page<PostingView> list(@PathParam("id") UUID id) {
        return new Page<>(appropriations.of(proposals.require(id)), null);
    }

    @GET
    @Path("/remaining")
    @Transactional
    @Operation(summary = "What the proposal asks for by line, and what of it is not appropriated yet")
    public Page<RemainingView> remaining(@PathParam("id") UUID id) {
        return new Page<>(appropriations.remaining(proposals.require(id)), null);
    }
}
