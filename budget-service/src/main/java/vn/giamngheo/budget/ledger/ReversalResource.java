package vn.giamngheo.budget.ledger;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.time.Ids;

@Path("/api/v1/reversals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Postings")
class ReversalResource {

    private final Ledger ledger;
    private final Postings postings;

    ReversalResource(Ledger ledger, Postings postings) {
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
        var reversal = ledger.reverse(Ids.orNext(request.id()), posting, request.decision());
        return Answers.created("/api/v1/reversals/" + reversal.id(), reversal);
    }

    @GET
    @Operation(summary = "Reversals of a unit's budget year")
    public Page<PostingView> list(@BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest page) {
        return postings.list(PostingKind.REVERSAL, filter.unit(), filter.year(), page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One reversal")
    public PostingView reversal(@PathParam("id") UUID id) {
        return postings.require(id, PostingKind.REVERSAL);
    }
}
