package vn.giamngheo.gateway.standin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A remote service on a port of its own. It tells what reached it, or behaves badly when the query asks for it. Tests steer
 * it over HTTP below {@code /steer}, since they live in another class loader.
 */
final class StandIn {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final int port;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong bytesSeen = new AtomicLong();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private final AtomicBoolean hungUp = new AtomicBoolean();
    private volatile CountDownLatch gate = new CountDownLatch(1);
    private volatile boolean ready = true;
    private HttpServer server;

    StandIn(String name) {
        this.name = name;
        start(0);
        port = server.getAddress().getPort();
    }

    private void start(int wantedPort) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wantedPort), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "stand-in-" + name);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.createContext("/q/health/ready", this::health);
        server.createContext(
                "/q/openapi", exchange -> reply(exchange, 200, resource("/descriptions/" + name + ".json")));
        server.createContext("/problems/", this::problem);
        server.createContext("/steer/", this::steer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** From now on connections are refused. */
    void stop() {
        server.stop(0);
    }

    void startAgain() {
        start(port);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        switch (String.valueOf(exchange.getRequestURI().getQuery())) {
            case "slow" -> {
                await(TimeUnit.SECONDS.toMillis(30));
                exchange.close();
            }
            case "hang-up" -> exchange.close();
            case "hang-up-once" -> {
                if (hungUp.compareAndSet(false, true)) {
                    exchange.close();
                } else {
                    tell(exchange);
                }
            }
            case "created" -> {
                exchange.getResponseHeaders()
                        .set("Location", address() + exchange.getRequestURI().getPath() + "/7");
                exchange.getResponseHeaders().set("ETag", "\"3\"");
                exchange.getResponseHeaders().set("Connection", "X-Internal");
                exchange.getResponseHeaders().set("X-Internal", "secret");
                exchange.getResponseHeaders().set("X-Request-Id", "not-this-one");
                reply(exchange, 201, "{}".getBytes(StandardCharsets.UTF_8));
            }
            case "drip" -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("first\n".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                await(TimeUnit.SECONDS.toMillis(10));
                exchange.getResponseBody().write("second\n".getBytes(StandardCharsets.UTF_8));
                exchange.close();
            }
            default -> tell(exchange);
        }
    }

    private void tell(HttpExchange exchange) throws IOException {
        var digest = sha256();
        var buffer = new byte[8192];
        bytesSeen.set(0);
        try {
            for (int read; (read = exchange.getRequestBody().read(buffer)) >= 0; ) {
                digest.update(buffer, 0, read);
                bytesSeen.addAndGet(read);
            }
        } catch (IOException e) {
            brokenOff.incrementAndGet();
            throw e;
        }
        reply(
                exchange,
                200,
                JSON.writeValueAsBytes(Map.of(
                        "service", name,
                        "method", exchange.getRequestMethod(),
                        "uri", exchange.getRequestURI().toString(),
                        "headers", exchange.getRequestHeaders(),
                        "bytes", bytesSeen.get(),
                        "sha256", HexFormat.of().formatHex(digest.digest()))));
    }

    private void health(HttpExchange exchange) throws IOException {
        var status = ready ? "UP" : "DOWN";
        var body = JSON.writeValueAsBytes(Map.of(
                "status",
                status,
                "checks",
                Arrays.asList(Map.of("name", "Database", "status", status), Map.of("name", "Clock", "status", "UP"))));
        reply(exchange, ready ? 200 : 503, body);
    }

    private void problem(HttpExchange exchange) throws IOException {
        boolean known = exchange.getRequestURI().getPath().equals("/problems/" + name + "-not-found");
        reply(exchange, known ? 200 : 404, JSON.writeValueAsBytes(Map.of("title", name + " is not there")));
    }

    private void steer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/steer/open-gate" -> {
                gate.countDown();
                gate = new CountDownLatch(1);
            }
            case "/steer/not-ready" -> ready = false;
            case "/steer/ready" -> ready = true;
            default -> {}
        }
        reply(
                exchange,
                200,
                JSON.writeValueAsBytes(Map.of(
                        "requests", requests.get(), "bytesSeen", bytesSeen.get(), "brokenOff", brokenOff.get())));
    }

    private void await(long milliseconds) {
        try {
            gate.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] resource(String path) throws IOException {
        try (var in = StandIn.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
