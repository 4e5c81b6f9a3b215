package vn.giamngheo.gateway.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.gateway.standin.GatewayTest;

@GatewayTest
class ProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi                  | vi | Cần mã truy cập hợp lệ",
                "vi-VN               | vi | Cần mã truy cập hợp lệ",
                "en                  | en | A valid token is required",
                "en-GB, vi;q=0.5     | en | A valid token is required",
                "en;q=0.2, vi;q=0.8  | vi | Cần mã truy cập hợp lệ",
                "fr, en;q=0.5        | en | A valid token is required",
                "fr                  | vi | Cần mã truy cập hợp lệ",
                "*                   | vi | Cần mã truy cập hợp lệ",
                "not a language;;;   | vi | Cần mã truy cập hợp lệ"
            })
    void a_problem_speaks_the_language_of_the_caller(String accepted, String language, String title) {
        given().header("Accept-Language", accepted)
                .get("/api/v1/plans")
                .then()
                .statusCode(401)
                .header("Content-Language", language)
                .body("title", equalTo(title));
    }

    @Test
    void a_problem_is_complete() {
        given().header("X-Request-Id", "r-1")
                .header("Accept-Language", "en")
                .get("/nowhere?secret=1")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .body(equalTo("{\"type\":\"/problems/path-not-found\",\"title\":\"There is nothing at this address\","
                        + "\"status\":404,\"detail\":\"The addresses of the suite are described at /openapi.\","
                        + "\"instance\":\"/nowhere\",\"requestId\":\"r-1\"}"));
    }

    @Test
    void the_wrong_method_or_format_on_our_own_resources_is_a_problem() {
        given().post("/health").then().statusCode(405).body("type", equalTo("/problems/method-not-allowed"));
        given().accept("image/png").get("/health").then().statusCode(406).body("status", equalTo(406));
    }

    @Test
    void the_type_of_a_problem_leads_to_its_meaning() {
        given().header("Accept-Language", "en")
                .get("/problems/quota-exceeded")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("type", equalTo("/problems/quota-exceeded"))
                .body("status", equalTo(429))
                .body("title", equalTo("Too many requests"))
                .body("detail", equalTo("Client … may send … requests per second. Try again in … second(s)."));
    }

    @Test
    void the_type_of_a_service_s_problem_leads_to_what_the_service_says() {
        given().get("/problems/plan-not-found").then().statusCode(200).body("title", equalTo("plan is not there"));
        given().get("/problems/never-heard-of")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/path-not-found"));
    }
}
