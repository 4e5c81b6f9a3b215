package vn.giamngheo.budget.disbursement;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.budget.ledger.Coverage;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.Roles;

@Path("/api/v1/disbursement-sums")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Ledger")
class DisbursementSumsResource {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Paid paid;
    private final Caller caller;

    DisbursementSumsResource(Paid paid, Caller caller) {
        this.paid = paid;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "What was spent of a unit's budget year: when, for whom, on what",
            description =
                    "What was taken back counts on the day on which it had been paid. Outside the caller's area: no items.")
    public DisbursementSums sums(
            @BeanParam @Valid AccountFilter filter,
            @Parameter(description = "First day of payment, inclusive") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day of payment, inclusive", example = "2023-06-30") @QueryParam("to")
                    LocalDate to,
            @Parameter(
                            description =
                                    "month, date, unit, line, source, nature, originYear, beneficiary, work, activity; separated by commas",
                            example = "month,beneficiary")
                    @QueryParam("groupBy")
                    String groupBy) {
        var groupings = Grouping.parse(groupBy);
        var items = new Coverage(caller).of(filter.unit(), filter.year())
                ? paid.sums(
                        filter.unit(),
                        filter.year(),
                        Optional.ofNullable(from).orElse(EARLIEST),
                        Optional.ofNullable(to).orElse(LATEST),
                        groupings)
                : List.<DisbursementSums.Sum>of();
        return DisbursementSums.of(filter.unit(), filter.year(), from, to, items);
    }
}
