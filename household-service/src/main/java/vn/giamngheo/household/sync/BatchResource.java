package vn.giamngheo.household.sync;

import static vn.giamngheo.platform.caller.Roles.OFFICER;

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

/** What was recorded without a network. */
@Path("/api/v1/household-batches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(OFFICER)
@Tag(name = "Synchronisation")
class BatchResource {

    private final Batches batches;

    BatchResource(Batches batches) {
        this.batches = batches;
    }

    @POST
    @Operation(
            summary = "Bring home what was recorded offline: up to 500 items, each applied by itself",
            description =
                    "Every item carries its own key and may be sent again. A change names the version it was made on; fields that"
                            + " only one side changed are merged, fields that both changed differently wait in GET /sync-conflicts. Births, departures"
                            + " and both ends of a move stand beside what others recorded; the same one recorded twice happens once. An item that is"
                            + " REFUSED left nothing behind, whatever the status of its problem, and may go again under its key.")
    public BatchView send(@NotNull @Valid SendBatch batch) {
        return batches.take(batch.items());
    }
}
