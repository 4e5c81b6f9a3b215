package vn.giamngheo.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.Steering;
import vn.giamngheo.gateway.standin.TestTokens;

@GatewayTest
class HealthTest {

    @ConfigProperty(name = "quarkus.management.test-port")
    int managementPort;

    @Test
    void the_suite_is_up_when_every_part_is() {
        parts("UP", "UP", "UP", "UP")
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("parts.name", contains("budget", "household", "plan", "reporting"))
                .body("parts.latencyMs", everyItem(greaterThanOrEqualTo(0)));
    }

    @Test
    void a_part_that_is_down_is_named_and_the_suite_is_not_up() {
        Steering.whileDown("plan", () -> parts("UP", "UP", "DOWN", "UP")
                .statusCode(503)
                .body("status", equalTo("DOWN"))
                .body("parts.find { it.name == 'plan' }.detail", equalTo("not reachable")));
    }

    @Test
    void a_part_that_is_not_ready_tells_which_check_failed() {
        Steering.whileNotReady("budget", () -> parts("DOWN", "UP", "UP", "UP")
                .statusCode(503)
                .body("parts.find { it.name == 'budget' }.detail", equalTo("not ready: Database")));
    }

    @Test
    void the_gateway_itself_stays_ready_while_a_service_is_down() {
        Steering.whileDown("plan", () -> given().port(managementPort)
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP")));
    }

    @Test
    void metrics_tell_services_apart_and_not_households() {
        given().auth()
                .oauth2(TestTokens.valid())
                .get("/api/v1/households/0190a6e2")
                .then()
                .statusCode(200);
        given().port(managementPort)
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("gateway_forwarded_seconds_count{service=\"household\",status=\"200\"}"))
                .body(containsString("uri=\"/api/v1/{resource}\""))
                .body(not(containsString("0190a6e2")));
    }

    private static ValidatableResponse parts(String... statuses) {
        return given().get("/health").then().body("parts.status", contains(statuses));
    }
}
