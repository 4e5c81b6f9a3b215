package vn.giamngheo.budget.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.budget.ledger.Ledger;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.ledger.Postings;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

@Path("/api/v1/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Postings")
class AllocationResource {

    private final Ledger ledger;
    private final Postings postings;

    AllocationResource(Ledger ledger, Postings postings) {
        this.ledger = ledger;
        this.postings = postings;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record new money that a decision grants",
            description = "Money of the budget year itself. Money of an earlier year comes by a carry-over.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response allocate(@Valid @NotNull Allocate request) {
        var posting = ledger.post(request.draft());
        return Answers.created("/api/v1/allocations/" + posting.id(), posting);
    }

    @GET
    @Operation(summary = "Allocations of a unit's budget year")
    public Page<PostingView> list(@BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest page) {
        return postings.list(PostingKind.APPROPRIATION, filter.unit(), filter.year(), page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One allocation")
    public PostingView posting(@PathParam("id") UUID id) {
        return postings.require(id, PostingKind.APPROPRIATION);
    }
}
