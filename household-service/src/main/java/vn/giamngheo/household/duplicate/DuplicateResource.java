package vn.giamngheo.household.duplicate;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

/** People who may be registered twice. */
@Path("/api/v1/duplicate-candidates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Households")
class DuplicateResource {

    private final DuplicateQueries queries;
    private final Clock clock;

    DuplicateResource(DuplicateQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Pairs of members of different households who may be one person, as of a day",
            description =
                    "A reason to look, not a finding. Both are in the unit asked for: a larger unit shows pairs across"
                            + " communes. What turns out to be one household is merged, which can be undone.")
    public Page<DuplicateCandidate> list(
            @Parameter(description = "Any unit of the map of that day", example = "481")
                    @QueryParam("unit")
                    @DefaultValue("VN")
                    String unit,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var rows = queries.list(unit, asOf.orToday(clock), DuplicatePosition.of(page), page.limit());
        return Page.of(rows, page.limit(), DuplicateCandidate::key);
    }
}
