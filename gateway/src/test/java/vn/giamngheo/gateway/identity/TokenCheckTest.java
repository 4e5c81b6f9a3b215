package vn.giamngheo.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.Steering;
import vn.giamngheo.gateway.standin.TestTokens;

@GatewayTest
class TokenCheckTest {

    static Stream<String> wrongTokens() {
        return Stream.of(
                TestTokens.expired(),
                TestTokens.foreign(),
                TestTokens.ofOtherIssuer(),
                TestTokens.valid() + "x",
                "garbage",
                "a.b.c",
                // Header {"alg":"none"}, no signature.
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiZXhwIjo0MTAyNDQ0ODAwfQ.");
    }

    @ParameterizedTest
    @MethodSource("wrongTokens")
    void a_wrong_token_is_refused_before_anything_is_forwarded(String token) {
        int before = Steering.requests("household");
        given().auth()
                .oauth2(token)
                .get("/api/v1/households")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/authentication-required"))
                .body("status", equalTo(401));
        assertEquals(before, Steering.requests("household"));
    }

    @Test
    void a_request_without_token_is_refused_before_anything_is_forwarded() {
        int before = Steering.requests("household");
        given().body("{}")
                .post("/api/v1/households")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType(startsWith("application/problem+json"));
        given().auth()
                .preemptive()
                .basic("a", "b")
                .get("/api/v1/households")
                .then()
                .statusCode(401);
        assertEquals(before, Steering.requests("household"));
    }

    @Test
    void an_unknown_path_is_not_told_to_whoever_has_no_token() {
        given().get("/api/v1/spaceships").then().statusCode(401);
    }

    @Test
    void the_service_gets_the_token_too() {
        var token = TestTokens.valid();
        given().auth()
                .oauth2(token)
                .get("/api/v1/households")
                .then()
                .statusCode(200)
                .body("headers.Authorization", contains("Bearer " + token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/openapi", "/docs/", "/problems/quota-exceeded"})
    void what_describes_the_suite_is_open(String path) {
        given().get(path).then().statusCode(200);
        given().headers(Map.of("Authorization", "Bearer garbage"))
                .get(path)
                .then()
                .statusCode(200);
    }
}
