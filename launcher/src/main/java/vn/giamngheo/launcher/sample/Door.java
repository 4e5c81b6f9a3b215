package vn.giamngheo.launcher.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import vn.giamngheo.launcher.Gateway;

/** Calls of the public API that are safe to repeat: the same request has the same {@code Idempotency-Key} on every run. */
final class Door {

    private static final String ROOT = "/api/v1";
    private static final Set<Integer> COME_AGAIN = Set.of(429, 502, 503, 504);
    private static final int MOST_TRIES = 60;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Gateway gateway;
    private final String language;

    Door(Gateway gateway, String language) {
        this.gateway = gateway;
        this.language = language;
    }

    /**
     * Creates a resource under an id of ours, unless it is there.
     *
     * @param item where the resource is read once it is there
     * @throws Refused when it was not created and is not there
     */
    void create(String collection, String item, Object request) throws IOException, InterruptedException {
        refuse(collection, item, post(collection, "application/json", json.writeValueAsBytes(request), 1));
    }

    /**
     * Takes a step with a resource that is there, whatever its version.
     *
     * @param steps where the steps are read that were taken
     * @throws Refused when the step was not taken, now or before
     */
    void take(String step, String steps, Object request) throws IOException, InterruptedException {
        byte[] body = json.writeValueAsBytes(request);
        refuse(step, steps, send(post(step, "application/json", body).header("If-Match", "*")));
    }

    private void refuse(String collection, String item, Answer answer) throws IOException, InterruptedException {
        boolean isThere = answer.isConflict() && get(item).isGood();
        if (!answer.isGood() && !isThere) {
            throw new Refused("POST " + collection, answer);
        }
    }

    /**
     * Records something under an address that the service gives it.
     *
     * @throws Refused when it was not recorded
     */
    void add(String collection, Object request) throws IOException, InterruptedException {
        Answer answer = post(collection, "application/json", json.writeValueAsBytes(request), 1);
        if (!answer.isGood()) {
            throw new Refused("POST " + collection, answer);
        }
    }

    /** @param attempt another number asks anew instead of having the stored answer again */
    Answer post(String path, String type, byte[] body, int attempt) throws IOException, InterruptedException {
        return send(post(path, type, body).setHeader("Idempotency-Key", key(attempt + path, body)));
    }

    private HttpRequest.Builder post(String path, String type, byte[] body) {
        return request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key(1 + path, body))
                .POST(BodyPublishers.ofByteArray(body));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.address().resolve(path.startsWith(ROOT) ? path : ROOT + path))
                .timeout(LONGEST_ANSWER)
                .header("Accept", "application/json")
                .header("Accept-Language", language);
    }

    /** Waits out a quota and a service that is still getting up. */
    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<byte[]> response = client.send(
                    request.setHeader(
                                    "Authorization", "Bearer " + gateway.token().get())
                            .build(),
                    BodyHandlers.ofByteArray());
            if (!COME_AGAIN.contains(response.statusCode()) || attempt == MOST_TRIES) {
                return new Answer(
                        response.statusCode(),
                        response.headers().firstValue("Location"),
                        response.headers().firstValue("Idempotency-Replayed").isPresent(),
                        tree(response.body()));
            }
            Thread.sleep(pause(response).toMillis());
        }
    }

    private static Duration pause(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,3}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(PAUSE);
    }

    private JsonNode tree(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : json.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static String key(String target, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(target.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
