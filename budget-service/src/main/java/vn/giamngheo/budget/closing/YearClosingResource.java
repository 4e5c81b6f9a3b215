package vn.giamngheo.budget.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
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
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

@Path("/api/v1/year-closings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Ledger")
class YearClosingResource {

    private final YearClosings closings;

    YearClosingResource(YearClosings closings) {
        this.closings = closings;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Enter a decision that closes or reopens the books of a unit's year",
            description = "It takes effect when another person approves it. Nothing is posted into a closed year.")
    @APIResponseSchema(value = YearClosingView.class, responseCode = "201")
    public Response enter(@Valid @NotNull CloseYear request) {
        var closing = closings.enter(request).view();
        return Answers.created("/api/v1/year-closings/" + closing.id(), closing, closing.version());
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            summary = "Approve the decision of another person",
            description = "If-Match names the version that was read. 403 for who entered it.")
    @APIResponseSchema(value = YearClosingView.class, responseCode = "200")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var closing = closings.approve(id, ifMatch).view();
        return Answers.ok(closing, closing.version());
    }

    @GET
    @Transactional
    @Operation(summary = "Decisions on the books of a unit's year")
    public Page<YearClosingView> list(@BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest page) {
        var rows = closings.list(filter.unit(), filter.year(), After.id(page), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new String[] {row.view().id().toString()})
                .map(YearClosing::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One decision, with its ETag")
    @APIResponseSchema(YearClosingView.class)
    public Response closing(@PathParam("id") UUID id) {
        var closing = closings.require(id, LockModeType.NONE).view();
        return Answers.ok(closing, closing.version());
    }
}
