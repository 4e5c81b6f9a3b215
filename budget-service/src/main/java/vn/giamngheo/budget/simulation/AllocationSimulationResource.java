package vn.giamngheo.budget.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.caller.Roles;

@Path("/api/v1/allocation-simulations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Postings")
class AllocationSimulationResource {

    private final Simulation simulation;

    AllocationSimulationResource(Simulation simulation) {
        this.simulation = simulation;
    }

    @POST
    @Operation(
            summary = "Divide a sum by points and compare with what is posted",
            description =
                    "Stores nothing. Points of a norm whose text is not at hand have to come with the question. To post the result, post allocations.")
    public SimulationView simulate(@Valid @NotNull SimulateAllocation question) {
        return simulation.of(question);
    }
}
