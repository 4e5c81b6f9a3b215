package vn.giamngheo.budget.overlap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;

@Path("/api/v1/funding-overlaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Oversight")
class FundingOverlapResource {

    private final Overlaps overlaps;
    private final Areas areas;
    private final Caller caller;

    FundingOverlapResource(Overlaps overlaps, Areas areas, Caller caller) {
        this.overlaps = overlaps;
        this.areas = areas;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The same content, place and beneficiaries financed by two programmes, with both lines",
            description =
                    "Of the unit and of those below it. The same words count as the same content; nothing is judged.")
    public Page<OverlapView> overlaps(
            @Parameter(example = "109") @QueryParam("unit") @NotBlank String unit,
            @Parameter(description = "First day, inclusive", example = "2023-01-01") @QueryParam("from") @NotNull
                    LocalDate from,
            @Parameter(description = "Last day, inclusive", example = "2023-12-31") @QueryParam("to") @NotNull
                    LocalDate to) {
        var tree = areas.tree();
        var units = overlaps.units().stream()
                .filter(one -> tree.isWithin(one, unit, from) || tree.isWithin(one, unit, to))
                .filter(one -> caller.covers(one, from) || caller.covers(one, to))
                .toList();
        return new Page<>(overlaps.of(units, from, to), null);
    }
}
