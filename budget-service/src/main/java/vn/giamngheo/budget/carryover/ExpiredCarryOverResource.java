package vn.giamngheo.budget.carryover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
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
import vn.giamngheo.budget.ledger.Coverage;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;

@Path("/api/v1/expired-carry-overs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Ledger")
class ExpiredCarryOverResource {

    private final CarryOverBooks books;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;

    ExpiredCarryOverResource(CarryOverBooks books, Areas areas, Caller caller, Clock clock) {
        this.books = books;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Carried money of a unit and all units below it whose deadline has passed",
            description =
                    "It goes back by a withdrawal that names its origin year. Outside the caller's area: no items.")
    public Page<ExpiredView> expired(
            @Parameter(example = "12") @QueryParam("unit") @NotBlank String unit,
            @Parameter(description = "Default: today", example = "2024-01-01") @QueryParam("asOf") LocalDate asOf) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        var found = books.expired(day).stream()
                .filter(money -> isBelow(money, unit))
                .filter(money -> new Coverage(caller).of(money.unit(), money.budgetYear()))
                .toList();
        return new Page<>(found, null);
    }

    private boolean isBelow(ExpiredView money, String unit) {
        var tree = areas.tree();
        return tree.isWithin(money.unit(), unit, LocalDate.of(money.budgetYear(), 1, 1))
                || tree.isWithin(money.unit(), unit, LocalDate.of(money.budgetYear(), 12, 31));
    }
}
