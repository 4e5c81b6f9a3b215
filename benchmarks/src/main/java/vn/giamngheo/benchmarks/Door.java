package vn.giamngheo.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.giamngheo.launcher.Suite;
import vn.giamngheo.launcher.service.Service;

/** Calls of the suite's public API as one account. */
final class Door {

    private static final Duration TOKEN_LIFE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Suite suite;
    private final String account;
    private String token;
    private long tokenTaken;

    /** @param account demo user or client of the realm */
    Door(Suite suite, String account) {
        this.suite = suite;
        this.account = account;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(gateway(), path).GET().build());
    }

    JsonNode post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return send(request(gateway(), path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    JsonNode delete(String path) throws IOException, InterruptedException {
        return send(request(gateway(), path).DELETE().build());
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return post(path, "application/json", body.getBytes(UTF_8));
    }

    /** Milliseconds of one write through the gateway, of whatever version the resource is; it must succeed. */
    double timePost(String path, String body) throws IOException, InterruptedException {
        var request = request(gateway(), path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString(body))
                .build();
        return time(request);
    }

    /** Milliseconds of one read, its answer read to the end; the read must succeed. */
    double time(URI base, String path) throws IOException, InterruptedException {
        return time(request(base, path).GET().build());
    }

    /** How many lines an answer has that is read to its end. */
    long lines(URI base, String path) throws IOException, InterruptedException {
        var request = request(base, path)
                .setHeader("Accept", "application/x-ndjson")
                .GET()
                .build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        try (var body = answer.body()) {
            var buffer = new byte[1 << 16];
            long lines = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return lines;
        }
    }

    private double time(HttpRequest request) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        double millis = (System.nanoTime() - begin) / 1e6;
        require(request, answer);
        return millis;
    }

    URI gateway() {
        return suite.ports().address(Service.GATEWAY);
    }

    private HttpRequest.Builder request(URI base, String path) {
        return HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(Duration.ofMinutes(5))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token());
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        require(request, answer);
        return json.readTree(answer.body());
    }

    private static void require(HttpRequest request, HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " answered " + answer.statusCode()
                    + ": " + new String(answer.body(), UTF_8));
        }
    }

    private synchronized String token() {
        if (token == null || System.nanoTime() - tokenTaken > TOKEN_LIFE.toNanos()) {
            token = suite.token(account);
            tokenTaken = System.nanoTime();
        }
        return token;
    }
}
