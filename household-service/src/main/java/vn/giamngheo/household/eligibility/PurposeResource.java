package vn.giamngheo.household.eligibility;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;

@Path("/api/v1/eligibility-purposes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Eligibility")
class PurposeResource {

    private final Purposes purposes;

    PurposeResource(Purposes purposes) {
        this.purposes = purposes;
    }

    @GET
    @Operation(summary = "What the class of a household may be asked for, and on which legal basis")
    public Page<Purpose> list() {
        return new Page<>(purposes.all(), null);
    }
}
