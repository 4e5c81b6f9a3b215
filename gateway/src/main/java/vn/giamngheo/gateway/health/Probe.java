package vn.giamngheo.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Looks at one part: an answer of 200 in time means that it is up. */
final class Probe {

    private static final long PATIENCE_MS = 2_000;

    private final WebClient client;
    private final String name;
    private final String address;

    Probe(WebClient client, String name, String address) {
        this.client = client;
        this.name = name;
        this.address = address;
    }

    Future<Part> look() {
        long begun = System.nanoTime();
        return client.getAbs(address)
                .timeout(PATIENCE_MS)
                .send()
                .map(answer -> part(begun, answer.statusCode() == 200 ? null : reason(answer)))
                .otherwise(failure -> part(begun, reason(failure)));
    }

    private Part part(long begun, String reason) {
        long latencyMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        return new Part(name, reason == null ? Part.Status.UP : Part.Status.DOWN, latencyMs, reason);
    }

    private static String reason(Throwable failure) {
        return failure instanceof TimeoutException ? "no answer within " + PATIENCE_MS + " ms" : "not reachable";
    }

    /** The names of the checks that failed, where the answer tells them. */
    private static String reason(HttpResponse<Buffer> answer) {
        try {
            var failed = answer.bodyAsJsonObject().getJsonArray("checks").stream()
                    .map(JsonObject.class::cast)
                    .filter(check -> !"UP".equals(check.getString("status")))
                    .map(check -> check.getString("name"))
                    .collect(Collectors.joining(", "));
            return "not ready: " + failed;
        } catch (RuntimeException notAHealthDocument) {
            return "answered " + answer.statusCode();
        }
    }
}
