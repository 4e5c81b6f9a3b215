package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.giamngheo.launcher.service.Service;

/** A caller at the gateway under one of the realm's accounts. */
final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String account;

    Client(String account) {
        this.account = account;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        var answer = send("GET", path, "application/json", null);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    String text(String path) throws IOException, InterruptedException {
        return send("GET", path, "text/plain", null).body();
    }

    int status(String path) throws IOException, InterruptedException {
        return send("GET", path, "application/json", null).statusCode();
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send("POST", path, "application/json", body, headers);
    }

    HttpResponse<String> send(String method, String path, String accept, String body, String... headers)
            throws IOException, InterruptedException {
        var request = request(path, accept, headers);
        if (body == null) {
            request.GET();
        } else {
            request.method(method, BodyPublishers.ofString(body));
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> upload(String path, String type, BodyPublisher file) throws IOException, InterruptedException {
        var request = request(path, "application/json", "Content-Type", type).POST(file);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    byte[] download(String path) throws IOException, InterruptedException {
        var answer = HTTP.send(request(path, "*/*").GET().build(), BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private HttpRequest.Builder request(String path, String accept, String... headers) {
        var request = HttpRequest.newBuilder(
                        RunningSuite.suite().ports().address(Service.GATEWAY).resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", accept)
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + RunningSuite.suite().token(account));
        return headers.length > 0 ? request.headers(headers) : request;
    }
}
