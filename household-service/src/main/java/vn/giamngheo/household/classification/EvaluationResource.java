package vn.giamngheo.household.classification;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/classifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Classification")
class EvaluationResource {

    private final Evaluations evaluations;
    private final HttpHeaders headers;

    EvaluationResource(Evaluations evaluations, HttpHeaders headers) {
        this.evaluations = evaluations;
        this.headers = headers;
    }

    @POST
    @Path("/evaluation")
    @Operation(
            summary = "What a household with these scores, or this income, would be, and why; stores nothing",
            description =
                    "Send scoreA and scoreB, or incomeVndPerMonth and deprivedIndicators; and a unit (a commune) or an area.")
    public EvaluationView evaluate(@NotNull @Valid EvaluateClassification question) {
        return evaluations.evaluate(question, Language.of(headers));
    }
}
