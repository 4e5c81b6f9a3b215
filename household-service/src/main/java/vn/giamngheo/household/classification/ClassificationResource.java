package vn.giamngheo.household.classification;

import static vn.giamngheo.platform.caller.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.idempotency.Idempotent;

@Path("/api/v1/households/{id}/classifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Classification")
class ClassificationResource {

    private final Classifications classifications;

    ClassificationResource(Classifications classifications) {
        this.classifications = classifications;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(OFFICER)
    @Operation(
            summary = "Record the result of a survey; the class is computed by the standard",
            description =
                    "It holds from asOf until the household's next class. All of them are in the household's history.")
    @APIResponseSchema(value = ClassificationView.class, responseCode = "201")
    public Response classify(UUID id, @NotNull @Valid Review review) {
        var verdict = classifications.record(id, review);
        return Answers.created("/api/v1/households/" + id + "/history", ClassificationView.of(id, review, verdict));
    }
}
