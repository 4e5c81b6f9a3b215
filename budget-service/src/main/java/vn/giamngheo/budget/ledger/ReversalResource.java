package vn.giamngheo.budget.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.time.Ids;

@Path("/api/v1/reversals")
class ReversalResource extends PostingResource {

    private final Ledger ledger;
    private final Postings postings;

    ReversalResource(Ledger ledger, Postings postings) {
        super("reversals", ledger, postings, PostingKind.REVERSAL);
        this.ledger = ledger;
        this.postings = postings;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Take a posting back, whole",
            description =
                    "The posting itself stays; the reversal stands beside it. 409 when the money that it brought has been spent.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response reverse(@Valid @NotNull Reverse request) {
        var posting = postings.covered(request.reverses());
        return created(ledger.reverse(Ids.orNext(request.id()), posting, request.decision()));
    }
}
