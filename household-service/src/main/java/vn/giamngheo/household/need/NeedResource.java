package vn.giamngheo.household.need;

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
import vn.giamngheo.household.household.Register;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;
import vn.giamngheo.platform.parameter.AsOf;

/** Why households are poor and what they need. */
@Path("/api/v1/households/{id}/needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({READER, OFFICER, APPROVER, OVERSIGHT})
@Tag(name = "Support")
class NeedResource {

    private final Needs needs;
    private final Register register;
    private final Clock clock;

    NeedResource(Needs needs, Register register, Clock clock) {
        this.needs = needs;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Causes of poverty and needs as found by the last survey on a day or before")
    public NeedsView find(UUID id, @BeanParam AsOf asOf) {
        var day = asOf.orToday(clock);
        register.requireVisible(id, day);
        return needs.on(id, day);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(summary = "Record causes and needs that a survey found; it takes the place of a record of the same day")
    @APIResponseSchema(value = NeedsView.class, responseCode = "201")
    public Response record(UUID id, @NotNull @Valid RecordNeeds survey) {
        needs.record(id, survey);
        return Answers.created(
                "/api/v1/households/" + id + "/needs?asOf=" + survey.surveyedOn(), needs.on(id, survey.surveyedOn()));
    }
}
