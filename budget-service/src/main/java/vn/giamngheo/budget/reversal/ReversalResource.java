package vn.giamngheo.budget.reversal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.budget.ledger.After;
import vn.giamngheo.budget.ledger.PostingState;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

@Path("/api/v1/reversals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Postings")
class ReversalResource {

    private final Reversals reversals;

    ReversalResource(Reversals reversals) {
        this.reversals = reversals;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Ask for a posting to be taken back, whole",
            description =
                    "The answer is ENTERED: nothing moves until another person approves it. The posting itself stays; the reversal stands beside it under this id.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response enter(@Valid @NotNull Reverse request) {
        var reversal = reversals.enter(request);
        return Answers.created("/api/v1/reversals/" + reversal.id(), reversal, version(reversal));
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            summary = "Approve the reversal that another person asked for, and post it",
            description =
                    "If-Match names the version that was read. 403 for who entered it; 409 when the money that the posting brought has been spent.")
    @APIResponseSchema(value = PostingView.class, responseCode = "200")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ok(reversals.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/refusal")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.APPROVER, Roles.FINANCE})
    @Operation(
            summary = "Decline a reversal, or give up one's own",
            description =
                    "If-Match names the version that was read. The posting stays as it is and may be asked for again.")
    @APIResponseSchema(value = PostingView.class, responseCode = "200")
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RefuseReversal refusal) {
        return ok(reversals.refuse(id, ifMatch, refusal.reason()));
    }

    @GET
    @Transactional
    @Operation(summary = "Reversals for a unit's budget year: those that stand, that wait, and that were refused")
    public Page<PostingView> list(@BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest page) {
        var rows = reversals.list(filter.unit(), filter.year(), After.id(page), page);
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One reversal, with its ETag")
    @APIResponseSchema(PostingView.class)
    public Response reversal(@PathParam("id") UUID id) {
        return ok(reversals.require(id));
    }

    private static Response ok(PostingView reversal) {
        return Answers.ok(reversal, version(reversal));
    }

    /** It is changed once: when somebody settles it. */
    private static long version(PostingView reversal) {
        return reversal.state() == PostingState.ENTERED ? 0 : 1;
    }
}
