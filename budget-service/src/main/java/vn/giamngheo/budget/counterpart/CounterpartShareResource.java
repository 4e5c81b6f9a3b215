package vn.giamngheo.budget.counterpart;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.budget.ledger.Coverage;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;

@Path("/api/v1/counterpart-shares")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Ledger")
class CounterpartShareResource {

    private final CounterpartShares shares;
    private final Caller caller;

    CounterpartShareResource(CounterpartShares shares, Caller caller) {
        this.shares = shares;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Local money beside central money of a province, and the minimum that is asked for",
            description =
                    "Of the unit and all units below it. Rules are kept for provinces. Outside the caller's area: no items.")
    public Page<CounterpartShareView> shares(@BeanParam @Valid AccountFilter filter) {
        var found = new Coverage(caller).of(filter.unit(), filter.year())
                ? shares.of(filter.unit(), filter.year())
                : List.<CounterpartShareView>of();
        return new Page<>(found, null);
    }
}
