package vn.giamngheo.budget.carryover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.budget.ledger.Coverage;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.page.Page;

@Path("/api/v1/carry-over-proposals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Ledger")
class CarryOverProposalResource {

    private final CarryOverBooks books;
    private final Caller caller;

    CarryOverProposalResource(CarryOverBooks books, Caller caller) {
        this.books = books;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "What a unit's year leaves to be carried over, computed from its books",
            description =
                    "Capital is extended, recurrent money carried. Outside the caller's area: no items. Nothing is posted; post what the decision says as a carry-over.")
    public Page<CarriableView> carriable(
            @BeanParam @Valid AccountFilter filter,
            @Parameter(
                            description =
                                    "Decisions after this day do not add to what is left. Default: the year's last day",
                            example = "2023-12-31")
                    @QueryParam("cutOff")
                    LocalDate cutOff) {
        var day = cutOff == null ? LocalDate.of(filter.year(), 12, 31) : cutOff;
        var found = new Coverage(caller).of(filter.unit(), filter.year())
                ? books.carriable(filter.unit(), filter.year(), day)
                : List.<CarriableView>of();
        return new Page<>(found, null);
    }
}
