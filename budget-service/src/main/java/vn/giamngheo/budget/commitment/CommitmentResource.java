package vn.giamngheo.budget.commitment;

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

@Path("/api/v1/commitments")
class CommitmentResource extends PostingResource {

    CommitmentResource(Ledger ledger, Postings postings) {
        super("commitments", ledger, postings, PostingKind.COMMITMENT);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Bind money by a contract",
            description =
                    "Committed money is paid by a disbursement that names the commitment, or set free by a release.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response commit(@Valid @NotNull Commit request) {
        return post(request.draft());
    }
}
