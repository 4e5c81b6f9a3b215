package vn.giamngheo.budget.disbursement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.giamngheo.budget.ledger.Ledger;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingResource;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.ledger.Postings;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;

@Path("/api/v1/refunds")
class RefundResource extends PostingResource {

    RefundResource(Ledger ledger, Postings postings) {
        super("refunds", ledger, postings, PostingKind.REFUND);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record spent money that came back",
            description = "No more than the payment named, or than was spent from the cell.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response refund(@Valid @NotNull Refund request) {
        return post(request.draft());
    }
}
