package vn.giamngheo.household.workday;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;

/** Open to every caller, because it is published law. */
@Path("/api/v1/public-holidays")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Review rounds")
class HolidayResource {

    private final WorkingDays workingDays;
    private final Clock clock;

    HolidayResource(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Public holidays of a year, by which terms in working days are counted",
            description = "Empty for a year whose calendar is not loaded; terms that touch it are refused.")
    public Page<Holiday> list(
            @Parameter(description = "This year when left out", example = "2022") @QueryParam("year") Integer year) {
        return new Page<>(workingDays.of(year == null ? LocalDate.now(clock).getYear() : year), null);
    }
}
