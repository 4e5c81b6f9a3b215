package vn.giamngheo.reporting.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;

/** Of the whole country: for administrators of the nation. */
@Path("/api/v1/operations/checksums")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Operations")
class ChecksumResource {

    private final Checksums checksums;
    private final Caller caller;
    private final Clock clock;

    ChecksumResource(Checksums checksums, Caller caller, Clock clock) {
        this.checksums = checksums;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Count and checksum of each read model",
            description = "The checksum does not depend on the order of the rows: two that hold the same facts agree")
    public Page<Checksum> checksums() {
        caller.requireCovers("VN", LocalDate.now(clock));
        return new Page<>(checksums.all(), null);
    }
}
