package vn.giamngheo.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.Steering;
import vn.giamngheo.gateway.standin.TestTokens;

@GatewayTest
class StreamingTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_large_import_arrives_byte_for_byte(boolean chunked) throws Exception {
        var body = new byte[20 * 1024 * 1024];
        new Random(7).nextBytes(body);
        var publisher = chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : BodyPublishers.ofByteArray(body);

        var answer =
                client.send(request("/api/v1/household-imports").POST(publisher).build(), BodyHandlers.ofString());

        assertEquals(200, answer.statusCode(), answer.body());
        var told = JsonPath.from(answer.body());
        assertEquals(body.length, told.getInt("bytes"));
        assertEquals(sha256(body), told.getString("sha256"));
    }

    @Test
    void the_service_reads_an_import_while_the_caller_still_writes_it() throws Exception {
        var half = new byte[100_000];
        var reading = new PipedInputStream(half.length);
        var writing = new PipedOutputStream(reading);
        var answer = client.sendAsync(
                request("/api/v1/household-imports")
                        .POST(BodyPublishers.ofInputStream(() -> reading))
                        .build(),
                BodyHandlers.ofString());
        try (writing) {
            // The second half fills what the client itself may hold back, so that the first has to leave.
            writing.write(half);
            writing.write(half);
            writing.flush();
            while (Steering.bytesSeen("household") < half.length) {
                assertFalse(answer.isDone(), "answered before the body was complete");
                Thread.onSpinWait();
            }
        }
        assertEquals(2 * half.length, JsonPath.from(answer.get().body()).getInt("bytes"));
    }

    @Test
    void the_caller_reads_an_answer_while_the_service_still_writes_it() throws Exception {
        var answer = client.send(request("/api/v1/exports?drip").GET().build(), BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertEquals("first", lines.readLine());
            Steering.openGate("reporting");
            assertEquals("second", lines.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + TestTokens.valid());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
