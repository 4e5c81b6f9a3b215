package vn.giamngheo.budget.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.giamngheo.budget.counterpart.CounterpartShares;
import vn.giamngheo.budget.ledger.Ledger;
import vn.giamngheo.budget.ledger.PostedBatch;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingResource;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.ledger.Postings;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;

@Path("/api/v1/allocations")
class AllocationResource extends PostingResource {

    private final Ledger ledger;
    private final CounterpartShares counterpart;
    private final Allocations allocations;

    AllocationResource(Ledger ledger, Postings postings, CounterpartShares counterpart, Allocations allocations) {
        super("allocations", ledger, postings, PostingKind.APPROPRIATION, PostingKind.ALLOCATION);
        this.ledger = ledger;
        this.counterpart = counterpart;
        this.allocations = allocations;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record money that a decision gives a unit",
            description =
                    "Without from: new money of the budget year. With from: money of that unit passes to a unit below it, or to a body of it, and the giver has so much less. Money of an earlier year comes from outside by a carry-over only. Warnings in the answer name a province that has too little local money for its central money.")
    @APIResponseSchema(value = PostingView.class, responseCode = "201")
    public Response allocate(@Valid @NotNull Allocate request) {
        return created(counterpart.warn(List.of(ledger.post(request.draft()))).get(0));
    }

    @POST
    @Path("/batch")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record what one decision gives many units: all of it, or nothing",
            description =
                    "Each unit gets a posting of its own. A refusal names the allocation (/allocations/7/entries/0/amountVnd); nothing is posted then.")
    @APIResponseSchema(value = PostedBatch.class, responseCode = "201")
    public Response allocate(@Valid @NotNull AllocateBatch request) {
        return Response.status(Response.Status.CREATED)
                .entity(allocations.post(request.drafts(), "/allocations"))
                .build();
    }
}
