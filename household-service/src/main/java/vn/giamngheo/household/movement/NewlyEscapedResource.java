package vn.giamngheo.household.movement;

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

/** Who left the lists not long ago. */
@Path("/api/v1/newly-escaped")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Movements")
class NewlyEscapedResource {

    private final NewlyEscaped newlyEscaped;
    private final Clock clock;

    NewlyEscapedResource(NewlyEscaped newlyEscaped, Clock clock) {
        this.newlyEscaped = newlyEscaped;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Newly escaped households of a unit as of a day",
            description =
                    "Above both lists for less than 36 months after having been poor or near-poor (source pending).")
    public Page<NewlyEscapedView> list(
            @Parameter(description = "Any unit of the map of that day", example = "481")
                    @QueryParam("unit")
                    @DefaultValue("VN")
                    String unit,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var rows = newlyEscaped.list(unit, asOf.orToday(clock), page.afterId(), page.limit());
        return Page.of(
                rows, page.limit(), row -> new String[] {row.householdId().toString()});
    }
}
