package vn.giamngheo.gateway.health;

import io.vertx.core.Future;
import io.vertx.ext.web.client.WebClient;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giamngheo.gateway.service.Fresh;

/** Readiness of every part: the services, and the identity provider without which no token can be checked. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suite", description = "The suite as a whole")
@SecurityRequirements
public class HealthResource {

    private final Fresh<SuiteHealth> health;

    HealthResource(
            WebClient client,
            HealthSettings settings,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer,
            @ConfigProperty(name = "quarkus.oidc.jwks-path") String keys,
            ReadinessSettings readiness) {
        var services = new TreeMap<>(settings.services())
                .entrySet().stream()
                        .map(service -> new Probe(client, service.getKey(), service.getValue() + "/q/health/ready"));
        var identity = issuer.stream().map(base -> new Probe(client, "identity", base + "/" + keys));
        var probes = Stream.concat(services, identity).toList();
        health = new Fresh<>(readiness.life(), () -> look(probes));
    }

    private static Future<SuiteHealth> look(List<Probe> probes) {
        return Future.join(probes.stream().map(Probe::look).toList()).map(all -> SuiteHealth.of(all.list()));
    }

    @GET
    @Operation(operationId = "suiteHealth", summary = "Readiness of every part of the suite")
    @APIResponse(
            responseCode = "200",
            description = "Every part is up",
            content = @Content(schema = @Schema(implementation = SuiteHealth.class)))
    @APIResponse(
            responseCode = "503",
            description = "At least one part is down",
            content = @Content(schema = @Schema(implementation = SuiteHealth.class)))
    public CompletionStage<Response> health() {
        return health.get()
                .map(found ->
                        Response.status(found.works() ? 200 : 503).entity(found).build())
                .toCompletionStage();
    }
}
