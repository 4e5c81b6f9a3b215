package vn.giamngheo.gateway.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.giamngheo.gateway.problem.Fault;
import vn.giamngheo.gateway.problem.FaultKind;
import vn.giamngheo.gateway.service.Fresh;

/** The description that one service gives of itself; while it is away, the last one that it gave. */
final class DescriptionSource {

    private static final Logger LOG = Logger.getLogger(DescriptionSource.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_MS = 5_000;

    private final String service;
    private final WebClient client;
    private final String address;
    private final Fresh<ObjectNode> fresh;

    private volatile ObjectNode last;

    DescriptionSource(String service, URI base, WebClient client, Duration life) {
        this.service = service;
        this.client = client;
        this.address = base + "/q/openapi?format=json";
        this.fresh = new Fresh<>(life, this::fetch);
    }

    Future<ObjectNode> get() {
        return fresh.get().recover(failure -> {
            LOG.warnf("No description from the %s service: %s", service, failure);
            return last != null
                    ? Future.succeededFuture(last)
                    : Future.failedFuture(new Fault(FaultKind.DESCRIPTION_UNAVAILABLE, service).retryAfter(5));
        });
    }

    private Future<ObjectNode> fetch() {
        return client.getAbs(address).timeout(PATIENCE_MS).send().map(this::read);
    }

    private ObjectNode read(HttpResponse<Buffer> answer) {
        var document = answer.statusCode() == 200 ? tree(answer.bodyAsString()) : null;
        if (document instanceof ObjectNode found
                && found.path("openapi").asText().startsWith("3.0")) {
            last = found;
            return found;
        }
        throw new IllegalStateException("status " + answer.statusCode() + ", not an OpenAPI 3.0 document");
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text == null ? "" : text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + e.getOriginalMessage());
        }
    }
}
