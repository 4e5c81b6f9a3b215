package vn.giamngheo.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.TestTokens;

@GatewayTest
class HeadersTest {

    @Test
    void a_caller_cannot_say_where_it_comes_from() {
        given().auth()
                .oauth2(TestTokens.valid())
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Forwarded-For", "10.0.0.1", "10.0.0.2")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("x-forwarded-anything", "evil")
                .header("X-Real-IP", "10.0.0.1")
                .get("/api/v1/plans")
                .then()
                .statusCode(200)
                .body("headers.X-forwarded-for", contains("127.0.0.1"))
                .body("headers.X-forwarded-proto", contains("http"))
                .body("headers.X-forwarded-host", contains("127.0.0.1:" + RestAssured.port))
                .body("headers", not(hasKey("Forwarded")))
                .body("headers", not(hasKey("X-forwarded-prefix")))
                .body("headers", not(hasKey("X-forwarded-anything")))
                .body("headers", not(hasKey("X-real-ip")));
    }

    @Test
    void what_is_meant_for_one_connection_stays_there() {
        given().auth()
                .oauth2(TestTokens.valid())
                .header("Connection", "keep-alive, X-Hop")
                .header("X-Hop", "1")
                .header("Keep-Alive", "timeout=5")
                .header("Proxy-Connection", "keep-alive")
                .header("Proxy-Authorization", "Basic eDp5")
                .header("TE", "trailers")
                .header("Upgrade", "websocket")
                .get("/api/v1/plans")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("X-hop")))
                .body("headers", not(hasKey("Keep-alive")))
                .body("headers", not(hasKey("Proxy-connection")))
                .body("headers", not(hasKey("Proxy-authorization")))
                .body("headers", not(hasKey("Te")))
                .body("headers", not(hasKey("Upgrade")));
    }

    @Test
    void what_a_service_needs_arrives() {
        given().auth()
                .oauth2(TestTokens.valid())
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k-1")
                .header("Accept-Language", "en;q=0.9, vi;q=0.1")
                .contentType("application/x-ndjson")
                .body("{}\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/household-imports")
                .then()
                .statusCode(200)
                .body("headers.If-match", contains("\"3\""))
                .body("headers.Idempotency-key", contains("k-1"))
                .body("headers.Accept-language", contains("en;q=0.9, vi;q=0.1"))
                .body("headers.Content-type[0]", startsWith("application/x-ndjson"))
                .body("bytes", equalTo(3));
    }

    @Test
    void an_answer_points_to_the_gateway_and_keeps_its_etag() {
        var answer = given().auth().oauth2(TestTokens.valid()).post("/api/v1/plans?created");
        answer.then()
                .statusCode(201)
                .header("Location", "/api/v1/plans/7")
                .header("ETag", "\"3\"")
                .header("X-Internal", nullValue());
        assertEquals(1, answer.headers().getValues("X-Request-Id").size());
        assertEquals(List.of(), answer.headers().getValues("Connection"));
    }
}
