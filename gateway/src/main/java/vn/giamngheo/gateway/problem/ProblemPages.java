package vn.giamngheo.gateway.problem;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.gateway.service.Services;

/** Where the {@code type} of a problem leads: the gateway's own types first, then those of the services. */
@Path("/problems/{slug: [a-z0-9-]{1,80}}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suite")
@SecurityRequirements
public class ProblemPages {

    private static final long PATIENCE_MS = 2_000;

    private final ProblemTexts texts;
    private final WebClient client;
    private final Collection<URI> services;

    ProblemPages(ProblemTexts texts, WebClient client, Services services) {
        this.texts = texts;
        this.client = client;
        this.services = services.addresses().values();
    }

    @GET
    @Operation(operationId = "problemType", summary = "What a type of problem means")
    @APIResponse(
            responseCode = "200",
            description = "The type, in the caller's language",
            content = @Content(schema = @Schema(implementation = ProblemPage.class)))
    @APIResponse(
            responseCode = "404",
            description = "No part of the suite knows this type",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CompletionStage<Response> page(
            @PathParam("slug") String slug, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String wanted) {
        return FaultKind.ofSlug(slug)
                .map(kind -> Future.succeededFuture(own(kind, wanted)))
                .orElseGet(() -> ask(services.iterator(), slug, wanted))
                .toCompletionStage();
    }

    private Response own(FaultKind kind, String wanted) {
        var language = texts.language(wanted);
        var page = new ProblemPage(
                "/problems/" + kind.slug(),
                kind.status(),
                texts.title(kind, language),
                texts.detail(kind, language, "…", "…", "…"));
        return Response.ok(page)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .build();
    }

    private Future<Response> ask(Iterator<URI> remaining, String slug, String wanted) {
        if (!remaining.hasNext()) {
            return Future.failedFuture(new Fault(FaultKind.PATH_NOT_FOUND));
        }
        var request = client.getAbs(remaining.next() + "/problems/" + slug).timeout(PATIENCE_MS);
        if (wanted != null) {
            request.putHeader(HttpHeaders.ACCEPT_LANGUAGE, wanted);
        }
        return request.send()
                .map(answer -> Optional.of(answer).filter(found -> found.statusCode() == 200))
                .otherwise(Optional.empty())
                .compose(answer -> answer.map(found -> Future.succeededFuture(passOn(found)))
                        .orElseGet(() -> ask(remaining, slug, wanted)));
    }

    private static Response passOn(HttpResponse<Buffer> answer) {
        return Response.ok(answer.bodyAsString(), answer.getHeader(HttpHeaders.CONTENT_TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, answer.getHeader(HttpHeaders.CONTENT_LANGUAGE))
                .build();
    }
}
