package vn.giamngheo.household.deprivation;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.parameter.AsOf;

/** Of which basic services a household is deprived, and how that is known. */
@Path("/api/v1/households/{id}/deprivations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Classification")
class DeprivationResource {

    private final Deprivations deprivations;
    private final Clock clock;

    DeprivationResource(Deprivations deprivations, Clock clock) {
        this.deprivations = deprivations;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "The twelve indicators of a household as of a day: computed from its facts beside what the survey form said",
            description = "Facts decide where they tell; the form where they do not. Decree 07/2021/NĐ-CP, annex.")
    public DeprivationsView find(UUID id, @BeanParam AsOf asOf) {
        return deprivations.of(id, asOf.orToday(clock));
    }
}
