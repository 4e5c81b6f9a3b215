package vn.giamngheo.platform.description;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import vn.giamngheo.platform.problem.Problem;

/** Adds to every operation of the API description that its refusals are problem documents. */
public class ProblemAnswers implements OASFilter {

    private static final List<String> REFUSALS =
            List.of("400", "401", "403", "404", "405", "406", "409", "412", "413", "415", "422", "428", "500");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema("Problem", problem());
        api.getComponents().addSchema("ProblemError", error());
        api.getComponents()
                .addResponse(
                        "Problem",
                        OASFactory.createAPIResponse()
                                .description("The request was refused; the document says why and what to do")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(ProblemAnswers::addRefusals));
    }

    private static void addRefusals(Operation operation) {
        for (var status : REFUSALS) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/Problem"));
        }
    }

    private static Schema problem() {
        return object().description("Problem details (RFC 9457)")
                .addProperty("type", text("/problems/<slug>: stable, for programs"))
                .addProperty("title", text("For people, in the language of Accept-Language (vi or en)"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What to do"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("requestId", text("Find it again in every log"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/ProblemError")))
                .required(List.of("type", "title", "status"));
    }

    private static Schema error() {
        return object().addProperty("pointer", text("JSON pointer (RFC 6901) into the body, or /name of a parameter"))
                .addProperty("code", text("Stable, for programs"))
                .addProperty("detail", text("For people"))
                .required(List.of("pointer", "code", "detail"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
