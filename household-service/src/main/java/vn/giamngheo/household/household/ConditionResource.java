package vn.giamngheo.household.household;

import static vn.giamngheo.platform.caller.Roles.APPROVER;
import static vn.giamngheo.platform.caller.Roles.OFFICER;
import static vn.giamngheo.platform.caller.Roles.OVERSIGHT;
import static vn.giamngheo.platform.caller.Roles.READER;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.parameter.AsOf;

/** How households live, survey by survey. */
@Path("/api/v1/households/{id}/living-conditions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Households")
class ConditionResource {

    private final Surveys surveys;
    private final Conditions conditions;
    private final Register register;
    private final Clock clock;

    ConditionResource(Surveys surveys, Conditions conditions, Register register, Clock clock) {
        this.surveys = surveys;
        this.conditions = conditions;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Dwelling and members as found by the last survey on a day or before")
    public LivingConditions find(UUID id, @BeanParam AsOf asOf) {
        var day = asOf.orToday(clock);
        register.visible(id, day);
        return conditions.on(id, day);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "Record what a survey found; it takes the place of a record of the same day")
    @APIResponseSchema(value = LivingConditions.class, responseCode = "201")
    public Response record(UUID id, @NotNull @Valid RecordConditions survey) {
        surveys.record(id, survey);
        var path = "/api/v1/households/" + id + "/living-conditions?asOf=" + survey.surveyedOn();
        return Answers.created(path, conditions.on(id, survey.surveyedOn()));
    }
}
