package vn.giamngheo.household.eligibility;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.household.Register;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

/** Who asked for the classes of the households of an area. */
@Path("/api/v1/eligibility-accesses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({OVERSIGHT, OFFICER, APPROVER})
@Tag(name = "Eligibility")
class AccessResource {

    private final AccessQueries queries;
    private final Register register;
    private final Territory territory;
    private final Clock clock;

    AccessResource(AccessQueries queries, Register register, Territory territory, Clock clock) {
        this.queries = queries;
        this.register = register;
        this.territory = territory;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Who asked for the class of a household, or of those of a unit and of everything below it",
            description = "In the order of asking. asOf is the day on whose map the area is judged.")
    public Page<AccessView> list(
            @QueryParam("household") UUID household,
            @QueryParam("unit") @DefaultValue("VN") String unit,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var day = asOf.orToday(clock);
        var after = AccessPosition.of(page);
        if (household != null) {
            register.requireVisible(household, day);
        }
        var rows = household != null
                ? queries.ofHousehold(household, after, page.limit())
                : queries.ofArea(territory.scope(unit, day), after, page.limit());
        return Page.of(rows, page.limit(), AccessPosition::keys);
    }
}
