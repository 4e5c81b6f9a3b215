package vn.giamngheo.household.support;

import io.quarkus.runtime.Startup;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.household.need.SupportKind;
import vn.giamngheo.household.standard.LawFile;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;

/** Which support there is; open to every caller, because it is published law. */
@Startup // a damaged file stops the service at its start
@Path("/api/v1/support-programmes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Support")
class SupportProgrammeResource {

    private final List<SupportProgramme> programmes = LawFile.rows("support-programmes.csv").stream()
            .map(SupportProgramme::of)
            .sorted(Comparator.comparing(SupportProgramme::code))
            .toList();
    private final Clock clock;

    SupportProgrammeResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Kinds of support in force on a day, with the programme line that pays and the legal basis",
            description = "PENDING: recalled, and not yet read in a published text.")
    public Page<SupportProgramme> list(
            @QueryParam("kind") SupportKind kind, @BeanParam AsOf asOf, @BeanParam @Valid PageRequest page) {
        var day = asOf.orToday(clock);
        var inForce = programmes.stream()
                .filter(programme -> programme.isInForce(day) && (kind == null || programme.kind() == kind))
                .toList();
        return Page.within(inForce, page, SupportProgramme::code);
    }
}
