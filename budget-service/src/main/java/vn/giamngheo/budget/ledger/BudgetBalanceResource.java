package vn.giamngheo.budget.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.Roles;

@Path("/api/v1/budget-balances")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Ledger")
class BudgetBalanceResource {

    private final Balances balances;
    private final Areas areas;
    private final Caller caller;

    BudgetBalanceResource(Balances balances, Areas areas, Caller caller) {
        this.balances = balances;
        this.areas = areas;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "What was granted to a unit for a budget year, what was spent, what remains",
            description =
                    "Carried-over money counts as appropriated and is named apart. Outside the caller's area: no items, total zero.")
    public BalancesView balances(
            @BeanParam @Valid AccountFilter filter,
            @Parameter(
                            description =
                                    "programme, unit, holder, line, source, nature, originYear; separated by commas",
                            example = "nature,source")
                    @QueryParam("groupBy")
                    String groupBy,
            @QueryParam("scope") @DefaultValue("OWN") Scope scope) {
        var sums = sums(filter.unit(), filter.year(), scope, Dimension.parse(groupBy));
        return new BalancesView(filter.unit(), filter.year(), scope, sums.items(), sums.total());
    }

    private Balances.Summed sums(String unit, int year, Scope scope, List<Dimension> dimensions) {
        if (!new Coverage(caller).of(unit, year)) {
            return balances.of(List.of(), year, dimensions);
        }
        if (scope == Scope.OWN) {
            return balances.of(List.of(unit), year, dimensions);
        }
        return balances.ofArea(unit, year, dimensions)
                .orElseGet(
                        () -> balances.of(Territory.of(areas.tree(), unit, year).units(), year, dimensions));
    }
}
