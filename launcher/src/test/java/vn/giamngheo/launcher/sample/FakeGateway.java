package vn.giamngheo.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import vn.giamngheo.launcher.Gateway;

/** Answers each request by the next prepared answer for its path, or with success, and remembers what it was asked. */
final class FakeGateway implements AutoCloseable {

    record Request(String method, String target, String key, String token, byte[] body) {

        JsonNode json() {
            try {
                return new JsonMapper().readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(target, e);
            }
        }
    }

    private record Prepared(String target, int status, String body, boolean isReplay) {}

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // or every answer waits 40 ms
    }

    private final HttpServer server;
    private final List<Request> requests = new ArrayList<>();
    private final Queue<Prepared> prepared = new ArrayDeque<>();

    FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    Gateway gateway() {
        return new Gateway(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), () -> "secret");
    }

    /** The next request to this path and query gets this answer, once. */
    void prepare(String target, int status, String body) {
        prepared.add(new Prepared(target, status, body, false));
    }

    /** As {@link #prepare}, and the answer says that it is a stored one. */
    void prepareReplay(String target, int status, String body) {
        prepared.add(new Prepared(target, status, body, true));
    }

    List<Request> requests() {
        return requests;
    }

    List<Request> posts(String target) {
        return requests.stream()
                .filter(request ->
                        request.method().equals("POST") && request.target().equals(target))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Request request = new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestBody().readAllBytes());
        requests.add(request);
        Prepared answer = prepared.stream()
                .filter(one -> one.target().equals(request.target()))
                .findFirst()
                .orElseGet(() -> new Prepared(request.target(), 200, usual(request.target()), false));
        prepared.remove(answer);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (answer.isReplay()) {
            exchange.getResponseHeaders().add("Idempotency-Replayed", "true");
        }
        if (answer.status() == 503) {
            exchange.getResponseHeaders().add("Retry-After", "0");
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String usual(String target) {
        if (target.contains("/household-imports")) {
            return "{\"id\":\"j\",\"state\":\"SUCCEEDED\",\"total\":14050,\"finishedAt\":\"2026-01-01T00:00:00Z\",\"errors\":0}";
        }
        if (target.contains("/indicator-values")) {
            return "{\"items\":[{\"value\":14050},{\"value\":7022},{\"value\":5367},{\"value\":2065},{\"value\":162063000000},{\"value\":11}]}";
        }
        return "{}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
