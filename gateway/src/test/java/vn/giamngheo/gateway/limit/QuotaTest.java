package vn.giamngheo.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.Steering;
import vn.giamngheo.gateway.standin.TestTokens;

/** The client {@code greedy} may send three requests at once and then one per second. */
@GatewayTest
class QuotaTest {

    @Test
    void a_client_over_its_quota_is_refused_and_another_is_not() {
        var greedy = TestTokens.of("greedy");
        given().auth()
                .oauth2(greedy)
                .get("/api/v1/plans")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"client\";q=3;w=3")
                .header("RateLimit", "\"client\";r=2;t=1");
        int before = Steering.requests("plan");
        int refused = 0;
        for (int i = 0; i < 20; i++) {
            refused += given().auth().oauth2(greedy).get("/api/v1/plans").statusCode() == 429 ? 1 : 0;
        }
        // Whatever was not refused has reached the service, and nothing else has.
        assertEquals(20 - refused, Steering.requests("plan") - before);
        given().auth()
                .oauth2(greedy)
                .header("Accept-Language", "en")
                .get("/api/v1/plans")
                .then()
                .statusCode(429)
                .header("Retry-After", "1")
                .header("RateLimit", matchesPattern("\"client\";r=0;t=[123]"))
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/quota-exceeded"))
                .body("detail", containsString("greedy may send 1 requests per second"));
        given().auth()
                .oauth2(TestTokens.of("modest"))
                .get("/api/v1/plans")
                .then()
                .statusCode(200);
    }
}
