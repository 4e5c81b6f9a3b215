package vn.giamngheo.budget.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.ledger.Postings;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;

@Path("/api/v1/capital-works/{id}/payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Capital works")
class WorkPaymentResource {

    private final WorkService service;
    private final WorkPayments payments;
    private final Works works;
    private final Postings postings;

    WorkPaymentResource(WorkService service, WorkPayments payments, Works works, Postings postings) {
        this.service = service;
        this.payments = payments;
        this.works = works;
        this.postings = postings;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Pay for a work",
            description = "A disbursement: within the work's plan of the money's year, and within what the cells hold.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response pay(@PathParam("id") UUID id, @Valid @NotNull PayWork request) {
        var posting = service.pay(id, request);
        return Answers.created("/api/v1/disbursements/" + posting.id(), posting);
    }

    @GET
    @Operation(summary = "Payments for a work, those taken back included")
    public Page<PostingView> list(@PathParam("id") UUID id) {
        var work = works.require(id, LockModeType.NONE);
        var paid = payments.postings(work.id()).stream()
                .map(posting -> postings.require(posting, PostingKind.DISBURSEMENT));
        return new Page<>(paid.toList(), null);
    }
}
