package vn.giamngheo.budget.carryover;

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

@Path("/api/v1/carry-over-discrepancies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Ledger")
class CarryOverDiscrepancyResource {

    private final CarryOverBooks books;
    private final Caller caller;

    CarryOverDiscrepancyResource(CarryOverBooks books, Caller caller) {
        this.books = books;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Carried money that the books of the year before no longer confirm",
            description =
                    "Computed anew at every call: a reversal or a refund in the old year shows at once. Outside the caller's area: no items.")
    public Page<CarryOverDiscrepancyView> discrepancies(@BeanParam @Valid AccountFilter filter) {
        var found = new Coverage(caller).of(filter.unit(), filter.year())
                ? books.discrepancies(filter.unit(), filter.year())
                : List.<CarryOverDiscrepancyView>of();
        return new Page<>(found, null);
    }
}
