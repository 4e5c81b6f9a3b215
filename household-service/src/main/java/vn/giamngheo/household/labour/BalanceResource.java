package vn.giamngheo.household.labour;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

/** Supply and demand side by side. */
@Path("/api/v1/labour-balance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Labour market")
class BalanceResource {

    private final Balances balances;

    BalanceResource(Balances balances) {
        this.balances = balances;
    }

    /** What a row is about. */
    enum By {
        UNIT,
        COMMUNE
    }

    @GET
    @Operation(
            summary = "Supply and demand of a quarter by trade, in a unit or in each of its communes, with a forecast",
            description =
                    "The forecast of the next quarter is the mean of the last four, with the lowest and the highest of them;"
                            + " with fewer than four quarters since the first figure it says TOO_FEW_DATA.")
    public Page<BalanceRow> list(
            @Parameter(description = "Any unit of the map of the quarter's last day", example = "481")
                    @QueryParam("unit")
                    @DefaultValue("VN")
                    String unit,
            @Parameter(description = "A quarter of a year", example = "2023-Q2") @NotNull @QueryParam("quarter")
                    String quarter,
            @QueryParam("by") @DefaultValue("UNIT") By by,
            @BeanParam @Valid PageRequest page) {
        var rows = balances.rows(unit, Quarter.parse(quarter, "/quarter"), by == By.COMMUNE);
        return Page.within(rows, page, BalanceRow::key);
    }
}
