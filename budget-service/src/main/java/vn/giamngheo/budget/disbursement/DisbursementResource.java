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
import vn.giamngheo.budget.ledger.PostedBatch;
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
        return created(disbursements.pay(request.order()));
    }

    @POST
    @Path("/batch")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record many payments: all of them, or none",
            description =
                    "Each gets a posting and an event of its own, in this order. A refusal names the payment (/disbursements/7/entries/0/amountVnd); a taken id and a unit outside the area are told as of a single payment. Nothing is posted then.")
    @APIResponseSchema(value = PostedBatch.class, responseCode = "201")
    public Response disburse(@Valid @NotNull DisburseBatch request) {
        return Response.status(Response.Status.CREATED)
                .entity(disbursements.pay(request.orders(), DisburseBatch.POINTER))
                .build();
    }
}
