package vn.giamngheo.budget.disbursement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.giamngheo.budget.ledger.Ledger;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingResource;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.ledger.Postings;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;

@Path("/api/v1/disbursements")
class DisbursementResource extends PostingResource {

    private final Disbursements disbursements;

    DisbursementResource(Disbursements disbursements, Ledger ledger, Postings postings) {
        super("disbursements", ledger, postings, PostingKind.DISBURSEMENT);
        this.disbursements = disbursements;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record money spent",
            description =
                    "409 with a pointer to each entry whose cell holds less: nothing is posted then. With commitment: spends what that commitment still binds.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response disburse(@Valid @NotNull Disburse request) {
        return created(disbursements.pay(request.draft(), Optional.ofNullable(request.detail()), Optional.empty()));
    }
}
