package vn.giamngheo.budget.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.budget.ledger.AccountFilter;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.caller.Roles;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;

@Path("/api/v1/spending-forecasts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.READER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.OVERSIGHT, Roles.ADMIN})
@Tag(name = "Forecasts")
class SpendingForecastResource {

    private final Forecasts forecasts;

    SpendingForecastResource(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record how a unit says it will spend a year's money, and what it cannot spend",
            description = "Shares stand as stated; ceiling and execution are computed beside them.")
    @APIResponseSchema(value = ForecastView.class, responseCode = "201")
    public Response record(@Valid @NotNull RecordForecast request) {
        var forecast = forecasts.record(request);
        return Answers.created("/api/v1/spending-forecasts/" + forecast.id(), forecast);
    }

    @GET
    @Transactional
    @Operation(summary = "Forecasts of a unit's budget year, one for each document")
    public Page<ForecastView> list(@BeanParam @Valid AccountFilter filter) {
        return new Page<>(forecasts.list(filter.unit(), filter.year()), null);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One forecast: declared beside what the ledger says now")
    public ForecastView forecast(@PathParam("id") UUID id) {
        return forecasts.require(id);
    }
}
