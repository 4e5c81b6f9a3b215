package vn.giamngheo.budget.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;

@Path("/api/v1/budget-proposals/{id}/discrepancies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Budget proposals")
class DiscrepancyResource {

    private final ProposalService service;
    private final Proposals proposals;

    DiscrepancyResource(ProposalService service, Proposals proposals) {
        this.service = service;
        this.proposals = proposals;
    }

    @GET
    @Operation(summary = "Where declared and computed differ, each once, at the line where the error is")
    public Page<DiscrepancyView> discrepancies(@PathParam("id") UUID id) {
        var found = proposals.discrepancies(proposals.require(id).id());
        return new Page<>(found.stream().map(Discrepancy::view).toList(), null);
    }

    @GET
    @Path("/{discrepancyId}")
    @Operation(summary = "One discrepancy, with its ETag")
    @APIResponseSchema(DiscrepancyView.class)
    public Response discrepancy(@PathParam("id") UUID id, @PathParam("discrepancyId") UUID discrepancyId) {
        var view = proposals
                .require(proposals.require(id).id(), discrepancyId, LockModeType.NONE)
                .view();
        return Answers.ok(view, view.version());
    }

    @PATCH
    @Path("/{discrepancyId}")
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
