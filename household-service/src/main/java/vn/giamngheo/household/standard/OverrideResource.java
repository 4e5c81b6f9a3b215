package vn.giamngheo.household.standard;

import static vn.giamngheo.platform.caller.Roles.APPROVER;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.page.Page;
import vn.giamngheo.platform.page.PageRequest;
import vn.giamngheo.platform.parameter.AsOf;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Higher limits of provinces; open to every caller, because they are published law. */
@Path("/api/v1/poverty-standards/{code}/overrides")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Poverty standards")
class OverrideResource {

    private final Standards standards;
    private final Overrides overrides;
    private final Clock clock;

    OverrideResource(Standards standards, Overrides overrides, Clock clock) {
        this.standards = standards;
        this.overrides = overrides;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Limits that provinces have set above the national ones, as of a day")
    public Page<StandardOverride> list(String code, @BeanParam AsOf asOf, @BeanParam @Valid PageRequest page) {
        var rows = overrides.list(standard(code), asOf.orToday(clock), page);
        return Page.of(rows, page.limit(), row -> new String[] {row.id().toString()});
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(APPROVER)
    @Operation(
            summary = "Set limits of a province: higher than the national ones, never lower",
            description = "Evaluations that name a unit of the province apply them. Recorded classes stay national.")
    @APIResponseSchema(value = StandardOverride.class, responseCode = "201")
    public Response set(String code, @NotNull @Valid SetOverride request) {
        var override = overrides.set(standard(code), request);
        return Answers.created(
                "/api/v1/poverty-standards/" + code + "/overrides?asOf=" + override.validFrom(), override);
    }

    private PovertyStandard standard(String code) {
        return standards
                .named(code)
                .orElseThrow(() -> new InvalidRequest(new FieldFault(
                        "/code",
                        "UNKNOWN_VALUE",
                        String.join(
                                ", ",
                                standards.all().stream()
                                        .map(PovertyStandard::code)
                                        .toList()))));
    }
}
