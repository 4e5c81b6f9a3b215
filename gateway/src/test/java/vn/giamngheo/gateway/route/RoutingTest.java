package vn.giamngheo.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.gateway.standin.GatewayTest;
import vn.giamngheo.gateway.standin.Steering;
import vn.giamngheo.gateway.standin.TestTokens;

@GatewayTest
class RoutingTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/administrative-units, household",
        "/api/v1/poverty-standards, household",
        "/api/v1/classifications/evaluation, household",
        "/api/v1/households/0190/members, household",
        "/api/v1/household-imports, household",
        "/api/v1/review-rounds, household",
        "/api/v1/movements, household",
        "/api/v1/eligibility, household",
        "/api/v1/support-programmes, household",
        "/api/v1/programmes/GNBV-2021-2025/lines, budget",
        "/api/v1/budget-proposals, budget",
        "/api/v1/allocations, budget",
        "/api/v1/disbursements, budget",
        "/api/v1/carry-overs, budget",
        "/api/v1/reversals, budget",
        "/api/v1/budget-balances, budget",
        "/api/v1/ledger-entries, budget",
        "/api/v1/ledger-audit, budget",
        "/api/v1/capital-works, budget",
        "/api/v1/plans/1/tasks, plan",
        "/api/v1/tasks, plan",
        "/api/v1/obstacles, plan",
        "/api/v1/organisations, plan",
        "/api/v1/inspections, plan",
        "/api/v1/indicators, reporting",
        "/api/v1/indicator-values, reporting",
        "/api/v1/report-forms, reporting",
        "/api/v1/report-periods, reporting",
        "/api/v1/report-submissions, reporting",
        "/api/v1/aggregates/07, reporting",
        "/api/v1/exports, reporting",
        "/api/v1/completeness, reporting",
        "/api/v1/summary, reporting"
    })
    void a_path_reaches_its_service_unchanged(String path, String service) {
        given().auth()
                .oauth2(TestTokens.valid())
                .get(path)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("method", equalTo("GET"))
                .body("uri", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void every_method_passes(String method) {
        given().auth()
                .oauth2(TestTokens.valid())
                .request(method, "/api/v1/plans/1")
                .then()
                .statusCode(200)
                .body("method", equalTo(method));
    }

    @Test
    void a_query_passes_with_its_encoding() {
        given().auth()
                .oauth2(TestTokens.valid())
                .urlEncodingEnabled(false)
                .get("/api/v1/households?unit=46&ethnicity=T%C3%A0%20%C3%94i&ethnicity=a%26b&empty=")
                .then()
                .body("uri", equalTo("/api/v1/households?unit=46&ethnicity=T%C3%A0%20%C3%94i&ethnicity=a%26b&empty="));
    }

    @Test
    void an_operator_reaches_the_operations_of_one_service() {
        given().auth()
                .oauth2(TestTokens.valid())
                .get("/api/v1/operations/budget/parked-events?limit=5")
                .then()
                .statusCode(200)
                .body("service", equalTo("budget"))
                .body("uri", equalTo("/api/v1/operations/parked-events?limit=5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1",
                "/api/v1/",
                "/api/v1/spaceships",
                "/api/v1/householdsx",
                "/api/v1/operations",
                "/api/v1/operations/household",
                "/api/v1/operations/nobody/parked-events",
                "/api/v2/households"
            })
    void an_unknown_path_is_a_404_problem(String path) {
        given().auth()
                .oauth2(TestTokens.valid())
                .get(path)
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/path-not-found"))
                .body("instance", equalTo(path));
    }

    /** Sent by a client that leaves paths as they are; the second column is what a token holder gets. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/households/../../../q/metrics, 404",
        "/api/v1/households/%2e%2e/%2e%2e/%2e%2e/q/metrics, 404",
        "/api/v1/households/../plans, 400",
        "/api/v1/households/%2E%2E/plans, 400",
        "/x/../api/v1/households, 400",
        "/api/v1/households/..%2f..%2fq, 400",
        "/api/v1/households/.%5c, 400",
        "/api/v1/households//1, 400",
        "//api/v1/households, 400",
        "/api/v1/households/./1, 400",
        "/api/v1/households;x=1, 400",
        "/api/v1/households/.., 400"
    })
    void a_path_that_could_be_read_in_two_ways_reaches_no_service(String path, int status) throws Exception {
        int before = Steering.requests("household") + Steering.requests("plan");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + TestTokens.valid())
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(before, Steering.requests("household") + Steering.requests("plan"));
    }

    @Test
    void what_a_service_keeps_outside_of_its_api_is_not_reached() {
        int before = Steering.requests("household");
        given().auth().oauth2(TestTokens.valid()).get("/q/dev").then().statusCode(404);
        given().auth().oauth2(TestTokens.valid()).get("/q/health").then().statusCode(404);
        assertEquals(before, Steering.requests("household"));
    }
}
