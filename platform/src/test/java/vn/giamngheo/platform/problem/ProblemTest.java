package vn.giamngheo.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class ProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"x\",\"amountVnd\":1.5}            | 400 | /amountVnd     | WRONG_TYPE",
                "{\"text\":\"x\",\"amountVnd\":\"1\"}          | 400 | /amountVnd     | WRONG_TYPE",
                "{\"text\":\"x\",\"amountVnd\":1,\"shade\":1}  | 400 | /shade         | UNKNOWN_FIELD",
                "{\"text\":\"x\",\"amountVnd\":1,\"colour\":\"GREEN\"} | 400 | /colour | UNKNOWN_VALUE",
                "{\"text\":                                    | 400 | ''             | NOT_JSON",
                "{\"text\":\" \",\"amountVnd\":1}              | 422 | /text          | NOT_BLANK",
                "{\"text\":\"x\",\"amountVnd\":1,\"lines\":[{\"text\":\"a\"},{\"text\":\"\"}]} | 422 | /lines/1/text | NOT_BLANK",
            })
    void a_bad_body_is_answered_with_the_place_and_the_reason(String body, int status, String pointer, String code) {
        post(body)
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_fault_of_ours_tells_nothing_of_the_inside() {
        post("{\"text\":\"explode\",\"amountVnd\":1}")
                .statusCode(500)
                .body("type", equalTo("/problems/unexpected"))
                .body(not(containsString("secret")));
    }

    @Test
    void no_token_and_an_expired_one_are_answered_alike() {
        given().get("/notes").then().statusCode(401).body("type", equalTo("/problems/authentication-required"));
        given().auth()
                .oauth2(Tokens.expired("VN", "OFFICER"))
                .get("/notes")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void a_wrong_role_is_told_in_the_callers_language() {
        given().auth()
                .oauth2(Tokens.of("VN", "READER"))
                .header("Accept-Language", "en-GB,en;q=0.8")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/notes")
                .then()
                .statusCode(403)
                .body("title", equalTo("Your role does not allow this"));
    }

    @Test
    void an_unknown_address_and_a_wrong_content_type_are_problems_too() {
        given().get("/nowhere").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        given().auth()
                .oauth2(Tokens.of("VN", "OFFICER"))
                .contentType("text/csv")
                .body("a;b")
                .post("/notes")
                .then()
                .statusCode(415)
                .contentType(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @CsvSource({"limit=0,/limit", "limit=501,/limit", "cursor=%21,/cursor"})
    void a_list_refuses_limits_and_cursors_that_it_did_not_offer(String query, String pointer) {
        given().auth()
                .oauth2(Tokens.of("VN", "READER"))
                .get("/notes?" + query)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=abc,/limit,WRONG_TYPE",
        "on=2023-02-30,/on,NOT_A_DAY",
        "bright=yes,/bright,WRONG_TYPE",
        "colour=red,/colour,UNKNOWN_VALUE"
    })
    void a_query_parameter_of_a_wrong_type_is_named(String query, String pointer, String code) {
        given().auth()
                .oauth2(Tokens.of("VN", "READER"))
                .get("/notes?" + query)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void an_empty_query_parameter_is_none() {
        given().auth()
                .oauth2(Tokens.of("VN", "READER"))
                .get("/notes?colour=&on=&limit=&bright=")
                .then()
                .statusCode(200);
    }

    @Test
    void the_type_of_a_problem_leads_to_what_it_means() {
        given().header("Accept-Language", "en")
                .get("/problems/version-stale")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("type", equalTo("/problems/version-stale"))
                .body("title", equalTo("Somebody changed this in the meantime"));
        given().get("/problems/never-heard-of").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void a_change_needs_the_version_that_it_changes() {
        change(null).statusCode(428);
        change("\"6\"").statusCode(412);
        change("\"7\"").statusCode(200).header("ETag", "\"8\"");
    }

    @Test
    void a_harmless_request_id_is_kept_and_another_is_replaced() {
        given().header("X-Request-Id", "abc-1")
                .get("/notes")
                .then()
                .header("X-Request-Id", "abc-1")
                .body("requestId", equalTo("abc-1"));
        given().header("X-Request-Id", "a b").get("/notes").then().header("X-Request-Id", not("a b"));
    }

    private static ValidatableResponse change(String ifMatch) {
        var request = given().auth().oauth2(Tokens.of("VN", "OFFICER"));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/notes")
                .then();
    }

    private static ValidatableResponse post(String body) {
        return given().auth()
                .oauth2(Tokens.of("VN", "OFFICER"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/notes")
                .then();
    }
}
