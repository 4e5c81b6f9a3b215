package vn.giamngheo.household.place;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** The dated administrative tree; open to every caller, because it is published law. */
@Path("/api/v1/administrative-units")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Administrative units")
class UnitResource {

    private final Units units;
    private final Clock clock;

    UnitResource(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Units directly below a unit on a day, by code")
    public Page<UnitSummary> children(
            @Parameter(description = "Code of the unit above; VN is the root", example = "481")
                    @QueryParam("parent")
                    @DefaultValue("VN")
                    String parent,
            @BeanParam AsOf asOf,
            @BeanParam @Valid PageRequest page) {
        var day = asOf.orToday(clock);
        if (units.tree().at(parent, day).isEmpty()) {
            throw new InvalidRequest(new FieldFault("/parent", "UNKNOWN_UNIT", parent, day));
        }
        var after = page.after(1).map(key -> key[0]).orElse("");
        var rows = units.tree().children(parent, day).stream()
                .filter(area -> area.code().compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), area -> new String[] {area.code()}).map(UnitSummary::of);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "What a code meant on a day, with predecessors and successors")
    public UnitView unit(@Parameter(example = "20044") String code, @BeanParam AsOf asOf) {
        return units.view(units.at(code, asOf.orToday(clock)));
    }

    @GET
    @Path("/{code}/lineage")
    @Operation(
            summary = "Where a unit's territory came from and where it is on the map of another day",
            description = "Without asOf, the last meaning of the code that began by today.")
    public LineageView lineage(
            @Parameter(example = "20047") String code,
            @BeanParam AsOf asOf,
            @Parameter(description = "Day whose map is wanted; today when left out", example = "2025-07-01")
                    @QueryParam("map")
                    LocalDate map) {
        var today = LocalDate.now(clock);
        var unit = units.at(code, asOf.given().orElseGet(() -> lastMeaning(code, today)));
        var mapDay = map == null ? today : map;
        var versions = units.tree().versions(code).stream().map(UnitSummary::of).toList();
        return new LineageView(units.view(unit), versions, mapDay, units.onMap(unit, mapDay));
    }

    private LocalDate lastMeaning(String code, LocalDate today) {
        return units.tree().versions(code).stream()
                .map(area -> area.validFrom())
                .filter(from -> !from.isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(today);
    }
}
