package vn.giamngheo.budget.carryover;

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

@Path("/api/v1/carry-overs")
class CarryOverResource extends PostingResource {

    CarryOverResource(Ledger ledger, Postings postings) {
        super("carry-overs", ledger, postings, PostingKind.CARRY_OVER);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Bring money of an earlier year into the budget year",
            description =
                    "Where this ledger keeps the unit's books of the year before, the money is taken out of that year and cannot be more than was left there; otherwise it enters as an opening balance.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response carryOver(@Valid @NotNull CarryOver request) {
        return post(request.draft());
    }
}
