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

@Path("/api/v1/releases")
class ReleaseResource extends PostingResource {

    ReleaseResource(Ledger ledger, Postings postings) {
        super("releases", ledger, postings, PostingKind.RELEASE);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Set committed money free",
            description = "No more than the commitment still binds after payments and earlier releases.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response release(@Valid @NotNull Release request) {
        return post(request.draft());
    }
}
