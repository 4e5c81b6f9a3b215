package vn.giamngheo.budget.allocation;

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

@Path("/api/v1/withdrawals")
class WithdrawalResource extends PostingResource {

    WithdrawalResource(Ledger ledger, Postings postings) {
        super("withdrawals", ledger, postings, PostingKind.WITHDRAWAL);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Take money away from a unit",
            description =
                    "With to: a unit above recovers it and may give it anew. Without: it leaves this ledger, for example because its deadline has passed.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response withdraw(@Valid @NotNull Withdraw request) {
        return post(request.draft());
    }
}
