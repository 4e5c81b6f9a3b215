package vn.giamngheo.examples.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/** The suite at the other end of a network that comes and goes. Every call throws {@link IOException} while it is away. */
public final class Server {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI api;
    private final Supplier<String> token;

    /** @param api such as {@code http://localhost:8080/api/v1} */
    public Server(URI api, Supplier<String> token) {
        this.api = api;
        this.token = token;
    }

    /** The area or the database is no longer that of the cursor (410): begin without one. */
    static final class BegunAnew extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** @param cursor null at first */
    JsonNode changes(String cursor) throws IOException, BegunAnew {
        var after = cursor == null ? "" : "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        return send(request("/households/changes?limit=500" + after).GET());
    }

    JsonNode batch(JsonNode items) throws IOException, BegunAnew {
        var body = JSON.createObjectNode().set("items", items);
        return send(request("/household-batches")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get());
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, BegunAnew {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == 410) {
                throw new BegunAnew();
            }
            if (answer.statusCode() != 200) {
                throw new IOException("answered " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
