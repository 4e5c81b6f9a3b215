package vn.giamngheo.budget.adjustment;

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

@Path("/api/v1/adjustments")
class AdjustmentResource extends PostingResource {

    AdjustmentResource(Ledger ledger, Postings postings) {
        super("adjustments", ledger, postings, PostingKind.ADJUSTMENT);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Move money between lines of one unit",
            description =
                    "Each entry names the line that gives and, as toLine, the line that receives. Another nature or source takes a withdrawal and an allocation.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response adjust(@Valid @NotNull Adjust request) {
        return post(request.draft());
    }
}
