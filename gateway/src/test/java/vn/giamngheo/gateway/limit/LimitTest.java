package vn.giamngheo.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.Steering;
import vn.giamngheo.gateway.standin.TestTokens;

@GatewayTest
class LimitTest {

    private static final int MIB = 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @CsvSource({
        "plans, 1048575, false, 200",
        "plans, 1048576, false, 200",
        "plans, 1048577, false, 413",
        "plans, 1048576, true, 200",
        "plans, 1048577, true, 413",
        "household-imports, 201326592, true, 200",
        "household-imports, 201326593, false, 413",
        "household-imports, 201326593, true, 413"
    })
    void a_body_may_be_as_large_as_its_limit_and_no_larger(String resource, int bytes, boolean chunked, int status)
            throws Exception {
        var publisher = chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]))
                : BodyPublishers.ofByteArray(new byte[bytes]);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/" + resource))
                .header("Authorization", "Bearer " + TestTokens.valid())
                .POST(publisher)
                .build();

        var answer = client.send(request, BodyHandlers.ofString());

        assertEquals(status, answer.statusCode(), answer.body());
        if (status == 413) {
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(answer.body().contains("/problems/body-too-large"), answer.body());
        }
    }

    @Test
    void a_body_announced_as_too_large_is_refused_before_it_is_sent() throws IOException {
        int before = Steering.requests("plan");
        var answer = raw("POST /api/v1/plans HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TestTokens.valid()
                + "\r\nContent-Length: " + 10 * MIB + "\r\nExpect: 100-continue\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("Connection: close"), answer);
        assertEquals(before, Steering.requests("plan"));
    }

    @Test
    void a_caller_that_asks_first_is_told_to_send_its_body() throws IOException {
        var answer = raw("POST /api/v1/plans HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + TestTokens.valid() + "\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n{}");
        assertTrue(answer.startsWith("HTTP/1.1 100 Continue"), answer);
        assertTrue(answer.contains("HTTP/1.1 200 OK"), answer);
    }

    @Test
    void a_body_that_does_not_arrive_in_its_time_is_a_408_problem() throws IOException {
        var answer = raw("POST /api/v1/tasks HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TestTokens.valid()
                + "\r\nContent-Length: 100\r\n\r\n{");
        assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        assertTrue(answer.contains("/problems/body-too-slow"), answer);
    }

    @Test
    void headers_over_the_limit_are_a_431_problem() {
        given().auth()
                .oauth2(TestTokens.valid())
                .header("X-Large", "x".repeat(17 * 1024))
                .get("/api/v1/plans")
                .then()
                .statusCode(431)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/headers-too-large"));
        given().auth()
                .oauth2(TestTokens.valid())
                .header("X-Large", "x".repeat(12 * 1024))
                .get("/api/v1/plans")
                .then()
                .statusCode(200);
    }

    @Test
    void headers_far_over_the_limit_are_refused_by_the_server_itself() throws IOException {
        var answer = raw("GET /api/v1/plans HTTP/1.1\r\nHost: x\r\nX-Large: " + "x".repeat(70 * 1024) + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
    }

    @Test
    void an_address_over_the_limit_is_a_414_problem() {
        given().auth()
                .oauth2(TestTokens.valid())
                .header("Accept-Language", "en")
                .get("/api/v1/plans?q=" + "x".repeat(9_000))
                .then()
                .statusCode(414)
                .body("type", equalTo("/problems/address-too-long"))
                .body("detail", containsString("8192"));
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: -5", "Content-Length: 99999999999999999999", "Content-Length: x"})
    void a_senseless_length_is_refused(String header) throws IOException {
        var answer = raw("POST /api/v1/plans HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TestTokens.valid()
                + "\r\n" + header + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }

    @Test
    void a_service_never_takes_a_refused_body_for_a_complete_one() throws Exception {
        int before = Steering.brokenOff("plan");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/plans"))
                .header("Authorization", "Bearer " + TestTokens.valid())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2 * MIB])))
                .build();
        assertEquals(413, client.send(request, BodyHandlers.ofString()).statusCode());
        untilBrokenOff("plan", before + 1);
    }

    @Test
    void a_service_never_takes_the_body_of_a_caller_that_went_away_for_a_complete_one() throws IOException {
        int before = Steering.brokenOff("budget");
        try (var socket = new Socket("localhost", RestAssured.port)) {
            send(
                    socket,
                    "POST /api/v1/allocations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TestTokens.valid()
                            + "\r\nContent-Length: 100\r\n\r\n{\"half\":");
            long deadline = deadline();
            while (Steering.bytesSeen("budget") != 8 && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
        }
        untilBrokenOff("budget", before + 1);
    }

    @Test
    void a_caller_that_says_nothing_is_hung_up_on() throws IOException {
        assertEquals("", raw("GET /api/v1/plans HTTP/1.1\r\nHost:"));
    }

    private static void untilBrokenOff(String service, int count) {
        long deadline = deadline();
        while (Steering.brokenOff(service) < count && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertEquals(count, Steering.brokenOff(service));
    }

    private static long deadline() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    }

    /** Sends exactly this and reads until the gateway closes. */
    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(15_000);
            send(socket, request);
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return reader.lines().collect(Collectors.joining("\n"));
        }
    }

    private static void send(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
