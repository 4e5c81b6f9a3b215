package vn.giamngheo.gateway.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.gateway.problem.Problem;

/** One description of everything that the suite offers; {@code /docs} shows it. */
@Path("/openapi")
@Tag(name = "Suite")
@SecurityRequirements
public class DescriptionResource {

    private final Descriptions descriptions;

    DescriptionResource(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @GET
    @Produces({"application/json", "application/yaml"})
    @Operation(operationId = "suiteDescription", summary = "The OpenAPI 3.0 document of the whole suite")
    @APIResponse(
            responseCode = "200",
            description = "Paths of all services as they are reached here",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(
            responseCode = "503",
            description = "A service that was never reached since the start is down; it is named",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CompletionStage<Response> description(
            @Parameter(description = "Goes before the Accept header") @QueryParam("format") DescriptionFormat format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context HttpServerRequest request) {
        var wanted = format != null ? format : preferred(accept);
        return descriptions
                .suite()
                .map(suite -> Response.ok(wanted.write(servedFrom(request, suite)), wanted.mediaType())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build())
                .toCompletionStage();
    }

    private static DescriptionFormat preferred(String accept) {
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("yaml")
                ? DescriptionFormat.YAML
                : DescriptionFormat.JSON;
    }

    /** The server of the document is the address under which the caller found it. */
    private static ObjectNode servedFrom(HttpServerRequest request, ObjectNode suite) {
        var document = suite.objectNode();
        document.set("openapi", suite.get("openapi"));
        document.set("info", suite.get("info"));
        document.putArray("servers").addObject().put("url", request.scheme() + "://" + request.authority());
        return document.setAll(suite);
    }
}
