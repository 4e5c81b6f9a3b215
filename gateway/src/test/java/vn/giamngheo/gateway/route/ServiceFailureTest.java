package vn.giamngheo.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.Steering;
import vn.giamngheo.gateway.standin.TestTokens;

@GatewayTest
class ServiceFailureTest {

    @Test
    void a_service_that_is_down_is_a_503_problem_and_the_others_go_on() {
        Steering.whileDown("budget", () -> {
            given().auth()
                    .oauth2(TestTokens.valid())
                    .header("Accept-Language", "en")
                    .body("{\"a\":1}")
                    .post("/api/v1/allocations")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .contentType(startsWith("application/problem+json"))
                    .body("type", equalTo("/problems/service-unavailable"))
                    .body("detail", containsString("budget"))
                    .body("instance", equalTo("/api/v1/allocations"))
                    .body("requestId", notNullValue());
            given().auth()
                    .oauth2(TestTokens.valid())
                    .get("/api/v1/plans")
                    .then()
                    .statusCode(200);
        });
        given().auth()
                .oauth2(TestTokens.valid())
                .get("/api/v1/allocations")
                .then()
                .statusCode(200);
    }

    @Test
    void a_service_that_hangs_up_is_a_502_problem() {
        given().auth()
                .oauth2(TestTokens.valid())
                .header("Accept-Language", "en")
                .post("/api/v1/allocations?hang-up")
                .then()
                .statusCode(502)
                .header("Retry-After", "2")
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/service-connection-lost"))
                .body("detail", containsString("Idempotency-Key"));
    }

    @Test
    void what_only_reads_is_asked_once_more_when_the_connection_is_lost() {
        given().auth()
                .oauth2(TestTokens.valid())
                .get("/api/v1/allocations?hang-up-once")
                .then()
                .statusCode(200)
                .body("method", equalTo("GET"))
                .body("uri", equalTo("/api/v1/allocations?hang-up-once"))
                .body("bytes", equalTo(0));
    }

    @Test
    void it_is_asked_twice_at_most_and_what_writes_only_once() {
        int before = Steering.requests("budget");
        given().auth()
                .oauth2(TestTokens.valid())
                .get("/api/v1/allocations?hang-up")
                .then()
                .statusCode(502);
        assertEquals(before + 2, Steering.requests("budget"));
        given().auth()
                .oauth2(TestTokens.valid())
                .post("/api/v1/allocations?hang-up")
                .then()
                .statusCode(502);
        given().auth()
                .oauth2(TestTokens.valid())
                .delete("/api/v1/allocations?hang-up")
                .then()
                .statusCode(502);
        assertEquals(before + 4, Steering.requests("budget"));
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_a_504_problem() {
        given().auth()
                .oauth2(TestTokens.valid())
                .get("/api/v1/plans?slow")
                .then()
                .statusCode(504)
                .header("Retry-After", "5")
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/service-timeout"));
    }

    @Test
    void an_answer_of_a_service_is_not_touched_even_when_it_is_a_refusal() {
        given().auth()
                .oauth2(TestTokens.valid())
                .body("{}")
                .post("/api/v1/plans?created")
                .then()
                .statusCode(201)
                .body(equalTo("{}"));
    }
}
