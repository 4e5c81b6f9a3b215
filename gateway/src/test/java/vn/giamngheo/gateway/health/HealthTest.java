package vn.giamngheo.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.Steering;

@GatewayTest
class HealthTest {

    @ConfigProperty(name = "quarkus.management.test-port")
    int managementPort;

    @Test
    void the_suite_is_up_when_every_part_is() {
        untilParts("UP", "UP", "UP", "UP")
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("parts.name", contains("budget", "household", "plan", "reporting"))
                .body("parts.latencyMs", everyItem(greaterThanOrEqualTo(0)));
    }

    @Test
    void a_part_that_is_down_is_named_and_the_suite_is_not_up() {
        Steering.whileDown("plan", () -> untilParts("UP", "UP", "DOWN", "UP")
                .statusCode(503)
                .body("status", equalTo("DOWN"))
                .body("parts.find { it.name == 'plan' }.detail", equalTo("not reachable")));
        untilParts("UP", "UP", "UP", "UP");
    }

    @Test
    void a_part_that_is_not_ready_tells_which_check_failed() {
        Steering.whileNotReady("budget", () -> untilParts("DOWN", "UP", "UP", "UP")
                .statusCode(503)
                .body("parts.find { it.name == 'budget' }.detail", equalTo("not ready: Database")));
        untilParts("UP", "UP", "UP", "UP");
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
    void metrics_tell_requests_apart_by_service_and_not_by_household() {
        given().get("/api/v1/households/0190a6e2").then().statusCode(401);
        var metrics = given().port(managementPort).get("/q/metrics").asString();
        var lines = metrics.lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .filter(line -> line.contains("service=\"household\""))
                .toList();
        assertEquals(
                lines,
                lines.stream()
                        .filter(line -> line.contains("uri=\"/api/v1/{resource}\""))
                        .toList());
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.contains("method=\"GET\"") && line.contains("status=\"401\""))
                        .count(),
                metrics);
    }

    /** An answer is told again for one second; a test that has just changed something asks until it is told anew. */
    private static ValidatableResponse untilParts(String... statuses) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (true) {
            var answer = given().get("/health");
            if (answer.jsonPath().getList("parts.status").equals(List.of(statuses)) || System.nanoTime() > deadline) {
                return answer.then().body("parts.status", contains(statuses));
            }
        }
    }
}
