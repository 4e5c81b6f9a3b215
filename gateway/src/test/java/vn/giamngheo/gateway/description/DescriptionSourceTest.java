package vn.giamngheo.gateway.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.gateway.problem.Fault;
import vn.giamngheo.gateway.problem.FaultKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DescriptionSourceTest {

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;
    private volatile String answer = "{\"openapi\":\"3.0.3\"}";
    private volatile int asked;
    private DescriptionSource source;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/openapi", exchange -> {
            asked++;
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        source = source(Duration.ZERO);
    }

    private DescriptionSource source(Duration life) {
        var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new DescriptionSource("plan", base, WebClient.create(vertx), life);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close();
    }

    @Test
    void a_service_never_reached_is_a_fault_that_names_it() {
        server.stop(0);
        var failure = assertThrows(ExecutionException.class, this::get);
        var fault = assertInstanceOf(Fault.class, failure.getCause());
        assertEquals(FaultKind.DESCRIPTION_UNAVAILABLE, fault.kind());
        assertEquals("description-unavailable [plan]", fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"openapi\":\"3.1.0\"}", "{\"openapi\":", "[]", "", "<html>"})
    void an_answer_that_is_no_openapi_3_0_document_is_a_fault(String wrong) {
        answer = wrong;
        var failure = assertThrows(ExecutionException.class, this::get);
        assertInstanceOf(Fault.class, failure.getCause());
    }

    @Test
    void a_wrong_answer_does_not_replace_a_right_one() throws Exception {
        assertEquals("{\"openapi\":\"3.0.3\"}", get());
        answer = "broken";
        assertEquals("{\"openapi\":\"3.0.3\"}", get());
        answer = "{\"openapi\":\"3.0.4\"}";
        assertEquals("{\"openapi\":\"3.0.4\"}", get());
    }

    @Test
    void within_its_life_an_answer_is_told_again_without_asking() throws Exception {
        source = source(Duration.ofHours(1));
        get();
        get();
        assertEquals(1, asked);
    }

    private String get() throws Exception {
        return source.get()
                .toCompletionStage()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS)
                .toString();
    }
}
