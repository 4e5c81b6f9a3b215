package vn.giamngheo.budget.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.allocation.Allocations;
import vn.giamngheo.budget.ledger.PostedBatch;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;

@Path("/api/v1/allocation-simulations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Postings")
class AllocationSimulationResource {

    private final Simulation simulation;
    private final Allocations allocations;

    AllocationSimulationResource(Simulation simulation, Allocations allocations) {
        this.simulation = simulation;
        this.allocations = allocations;
    }

    @POST
    @Operation(
            summary = "Divide a sum by points and compare with what is posted",
            description =
                    "Stores nothing. Points of a norm whose text is not at hand have to come with the question. To post the result: /allocation-simulations/allocations.")
    public SimulationView simulate(@Valid @NotNull SimulateAllocation question) {
        return simulation.of(question);
    }

    @POST
    @Path("/allocations")
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Post what a simulation says under a decision, all of it or nothing",
            description =
                    "The shares are computed anew from the same question. A unit whose share is 0 gets no posting. A refusal names the share among those posted (/simulation/units/3/..).")
    @APIResponseSchema(value = PostedBatch.class, responseCode = "201")
    public Response post(@Valid @NotNull PostSimulation request) {
        var drafts = request.drafts(simulation.of(request.simulation()));
        return Response.status(Response.Status.CREATED)
                .entity(allocations.post(drafts, "/simulation/units"))
                .build();
    }
}
