package vn.giamngheo.budget.disbursement;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.ledger.Postings;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

@Path("/api/v1/disbursements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Postings")
class DisbursementResource {

    private final Disbursements disbursements;
    private final Postings postings;

    DisbursementResource(Disbursements disbursements, Postings postings) {
        this.disbursements = disbursements;
        this.postings = postings;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record money spent",
            description = "409 with a pointer to each entry whose cell holds less: nothing is posted then.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response disburse(@Valid @NotNull Disburse request) {
        var posting = disbursements.pay(request.draft(), Optional.ofNullable(request.detail()), Optional.empty());
        return Answers.created("/api/v1/disbursements/" + posting.id(), posting);
    }

    @GET
    @Operation(summary = "Disbursements of a unit's budget year")
    public Page<PostingView> list(@BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest page) {
        return postings.list(PostingKind.DISBURSEMENT, filter.unit(), filter.year(), page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One disbursement")
    public PostingView posting(@PathParam("id") UUID id) {
        return postings.require(id, PostingKind.DISBURSEMENT);
    }
}
