package vn.giamngheo.household.standard;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.parameter.AsOf;

@Path("/api/v1/poverty-standards")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Poverty standards")
class StandardResource {

    private final Standards standards;
    private final Clock clock;

    StandardResource(Standards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Poverty standards that may be applied on a day, the one in force first",
            description =
                    "The second, if any, applies only when named: to the review that opens its period (baselineReview).")
    public Page<StandardView> list(@BeanParam AsOf asOf) {
        var day = asOf.orToday(clock);
        var items = standards.all().stream()
                .filter(standard -> standard.appliesByName(day))
                .sorted(Comparator.comparing(standard -> !standard.isInForce(day)))
                .map(StandardView::of)
                .toList();
        return new Page<>(items, null);
    }
}
