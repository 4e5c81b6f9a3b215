package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.launcher.service.Service;

/** What an insurer asks of the register, and what a school without a network does with a certificate. */
@ExtendWith(RunningSuite.class)
class PartnerE2ET {

    private static final String TOKEN = "/api/v1/households/%s/certificates/%s/token?asOf=2023-01-31";

    @TempDir
    Path folder;

    @Test
    void a_question_is_answered_with_a_purpose_only_and_seen_by_the_district() throws Exception {
        var insurer = new Client("insurer");
        var asked = insurer.post("/api/v1/eligibility/query", """
                {"purpose": "HEALTH_INSURANCE", "legalBasis": "188/2025/NĐ-CP", "asOf": "2022-12-31",
                 "citizenIds": ["046075000123", "046075000124"]}""", "Content-Type", "application/json");
        assertEquals(200, asked.statusCode(), asked.body());
        assertEquals(2, json(asked.body()).path("items").size());
        assertEquals(422, insurer.status("/api/v1/eligibility?citizenId=046075000123"));
        assertEquals(403, insurer.status("/api/v1/eligibility-accesses?unit=46"));
        assertEquals(200, new Client("district").status("/api/v1/eligibility-accesses?unit=481&asOf=2022-12-31"));
    }

    @Test
    void a_certificate_is_checked_with_what_everybody_may_read() throws Exception {
        var district = new Client("district");
        var poor = district.get("/api/v1/households?unit=20047&classification=POOR&asOf=2022-12-31&limit=1")
                .at("/items/0/id")
                .asText();
        var issuedOn = district.get("/api/v1/households/" + poor + "/certificates?asOf=2022-12-31")
                .at("/items/0/issuedOn")
                .asText();
        var token = district.send("GET", TOKEN.formatted(poor, issuedOn), "application/jose", null);
        assertEquals(200, token.statusCode(), token.body());

        var keys = open("/api/v1/certificates/keys");
        var address = json(decoded(token.body())).at("/status/status_list/uri").asText();
        var list = open(URI.create(address).getPath());
        assertEquals(200, keys.statusCode(), keys.body());
        assertEquals(200, list.statusCode(), list.body());
        assertEquals(401, open("/api/v1/certificates/verification").statusCode());

        Files.writeString(folder.resolve("certificate.jws"), token.body());
        Files.writeString(folder.resolve("keys.json"), keys.body());
        Files.writeString(folder.resolve("list.jwt"), list.body());
        var said = example(issuedOn);
        assertTrue(said.startsWith("VALID POOR "), said);

        var verified = new Client("insurer")
                .post(
                        "/api/v1/certificates/verification",
                        "{\"token\": \"%s\", \"asOf\": \"%s\"}".formatted(token.body(), issuedOn),
                        "Content-Type",
                        "application/json");
        assertEquals("VALID", json(verified.body()).path("verdict").asText(), verified.body());
    }

    private static HttpResponse<String> open(String path) throws IOException, InterruptedException {
        var gateway = RunningSuite.suite().ports().address(Service.GATEWAY);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(gateway.resolve(path)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static String decoded(String token) {
        return new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    /** The verifier that the README shows, on the three files and nothing else. */
    private String example(String day) throws IOException, InterruptedException {
        var source = Path.of("..", "household-service", "examples", "VerifyCertificate.java")
                .toRealPath()
                .toString();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, source, "certificate.jws", "keys.json", "list.jwt", day)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
