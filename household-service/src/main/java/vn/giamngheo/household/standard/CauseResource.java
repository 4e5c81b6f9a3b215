package vn.giamngheo.household.standard;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;

/** Causes of poverty; open to every caller, because they are published law. */
@Path("/api/v1/poverty-causes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Support")
class CauseResource {

    private final Causes causes;

    CauseResource(Causes causes) {
        this.causes = causes;
    }

    @GET
    @Operation(summary = "Causes of poverty that the register knows, in the order of the form")
    public Page<Cause> list() {
        return new Page<>(causes.all(), null);
    }
}
