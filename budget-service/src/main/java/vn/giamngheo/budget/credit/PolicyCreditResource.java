package vn.giamngheo.budget.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.After;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;

@Path("/api/v1/policy-credits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Money outside the budget")
class PolicyCreditResource {

    private final Credits credits;

    PolicyCreditResource(Credits credits) {
        this.credits = credits;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record loans of a scheme to a class of households: how many, how much",
            description = "409 when another record of the scheme and class covers some of the days.")
    @APIResponseSchema(value = CreditView.class, responseCode = "201")
    public Response record(@Valid @NotNull RecordCredit request) {
        var credit = credits.record(request);
        return Answers.created("/api/v1/policy-credits/" + credit.id(), credit);
    }

    @GET
    @Transactional
    @Operation(summary = "Loans of a unit in records that lie wholly between two days, both inclusive")
    public Page<CreditView> list(
            @QueryParam("unit") @NotBlank String unit,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @BeanParam @Valid PageRequest page) {
        var rows = credits.list(unit, from, to, After.id(page), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }

    @GET
    @Path("/totals")
    @Transactional
    @Operation(summary = "Loans of a unit by scheme and class of household")
    public CreditTotals totals(
            @QueryParam("unit") @NotBlank String unit,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return credits.totals(unit, from, to);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One record of loans")
    public CreditView credit(@PathParam("id") UUID id) {
        return credits.require(id);
    }
}
