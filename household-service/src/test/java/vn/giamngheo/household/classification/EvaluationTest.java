package vn.giamngheo.household.classification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class EvaluationTest {

    private static ValidatableResponse evaluate(String question) {
        return as(Tokens.of("VN", "PARTNER"))
                .body(question)
                .post("/classifications/evaluation")
                .then();
    }

    @Test
    void every_step_names_its_rule_its_figures_and_its_clause() {
        evaluate("{\"area\": \"RURAL\", \"scoreA\": 140, \"scoreB\": 30, \"asOf\": \"2022-12-31\"}")
                .statusCode(200)
                .body("classification", equalTo("POOR"))
                .body("standard", equalTo("MDP_2022_2025"))
                .body("explanation.rule", contains("STANDARD", "SCORE_A", "SCORE_B"))
                .body("explanation[1].value", equalTo(140))
                .body("explanation[1].limit", equalTo(140))
                .body("explanation[1].outcome", equalTo("MET"))
                .body("explanation[1].clause", equalTo("07/2021/TT-BLĐTBXH"))
                .body(
                        "explanation[1].text",
                        equalTo("Score A is 140 points, at most 140: income per head is estimated to be low."));
    }

    @Test
    void the_explanation_speaks_vietnamese_by_default() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("481", "READER"))
                .contentType("application/json")
                .body(
                        "{\"area\": \"RURAL\", \"incomeVndPerMonth\": 1500001, \"deprivedIndicators\": [], \"asOf\": \"2022-12-31\"}")
                .post("/api/v1/classifications/evaluation")
                .then()
                .statusCode(200)
                .body("classification", equalTo("AVERAGE"))
                .body(
                        "explanation[1].text",
                        equalTo(
                                "Thu nhập bình quân đầu người 1.500.001 đồng/tháng, trên 1.500.000: trên chuẩn nghèo."));
    }

    @Test
    void rural_or_urban_is_taken_from_the_unit_of_that_day_unless_it_is_given() {
        evaluate("{\"unit\": \"20044\", \"scoreA\": 150, \"scoreB\": 30, \"asOf\": \"2025-06-30\"}")
                .body("area", equalTo("URBAN"))
                .body("classification", equalTo("POOR"));
        evaluate("{\"unit\": \"20044\", \"scoreA\": 150, \"scoreB\": 30, \"asOf\": \"2025-07-01\"}")
                .body("area", equalTo("RURAL"))
                .body("classification", equalTo("NOT_POOR"))
                .body("explanation.rule", hasItem("AREA"));
        evaluate(
                        "{\"unit\": \"20044\", \"area\": \"RURAL\", \"scoreA\": 150, \"scoreB\": 30, \"asOf\": \"2025-06-30\"}")
                .body("classification", equalTo("NOT_POOR"));
    }

    @Test
    void the_standard_of_2016_asks_income_first_and_says_that_its_source_is_pending() {
        evaluate(
                        "{\"area\": \"RURAL\", \"incomeVndPerMonth\": 700000, \"deprivedIndicators\": [], \"asOf\": \"2021-12-31\"}")
                .body("classification", equalTo("POOR"))
                .body("standard", equalTo("MDP_2016_2020"))
                .body("explanation.rule", contains("STANDARD", "SOURCE", "INCOME_POOR"));
    }

    @Test
    void the_same_household_may_be_classified_otherwise_by_the_standard_that_opens_the_next_period() {
        evaluate("""
                        {"area": "RURAL", "incomeVndPerMonth": 1400000, "asOf": "2021-12-31", "standard": "MDP_2022_2025",
                         "deprivedIndicators": ["CLEAN_WATER", "HYGIENIC_TOILET", "HEALTH_INSURANCE"]}""").body("classification", equalTo("POOR"));
        evaluate("""
                        {"area": "RURAL", "incomeVndPerMonth": 1400000, "asOf": "2021-12-31",
                         "deprivedIndicators": ["CLEAN_WATER", "HYGIENIC_TOILET", "HEALTH_INSURANCE"]}""").body("classification", equalTo("AVERAGE"));
    }

    @Test
    void from_2025_an_evaluation_by_income_says_whether_workers_are_of_low_income() {
        evaluate(
                        "{\"area\": \"RURAL\", \"incomeVndPerMonth\": 2250000, \"deprivedIndicators\": [], \"asOf\": \"2025-03-01\"}")
                .body("classification", equalTo("AVERAGE"))
                .body("explanation[-1].rule", equalTo("LOW_INCOME_WORKER"))
                .body("explanation[-1].outcome", equalTo("MET"));
    }

    @Test
    void characteristics_need_a_table_of_points_and_none_has_been_published() {
        refused(
                "{\"area\": \"RURAL\", \"region\": \"1\", \"characteristics\": [\"CAR\"], \"scoreB\": 30, \"asOf\": \"2022-12-31\"}",
                422,
                "/characteristics");
        refused(
                "{\"area\": \"RURAL\", \"characteristics\": [\"CAR\"], \"scoreB\": 30, \"asOf\": \"2022-12-31\"}",
                422,
                "/region");
    }

    @Test
    void questions_without_an_answer_are_refused_in_words() {
        refused("{\"area\": \"RURAL\", \"scoreA\": 139, \"scoreB\": 29, \"asOf\": \"2022-12-31\"}", 422, "/scoreB");
        refused("{\"area\": \"RURAL\", \"scoreA\": 140, \"asOf\": \"2022-12-31\"}", 422, "");
        refused("{\"scoreA\": 140, \"scoreB\": 30, \"asOf\": \"2022-12-31\"}", 422, "/area");
        refused("{\"unit\": \"481\", \"scoreA\": 140, \"scoreB\": 30, \"asOf\": \"2022-12-31\"}", 422, "/area");
        refused("{\"unit\": \"481\", \"scoreA\": 140, \"scoreB\": 30, \"asOf\": \"2025-07-01\"}", 422, "/unit");
        refused("{\"area\": \"RURAL\", \"scoreA\": 140, \"scoreB\": 30, \"asOf\": \"2031-01-01\"}", 422, "/asOf");
        refused("{\"area\": \"RURAL\", \"scoreA\": 140.5, \"scoreB\": 30, \"asOf\": \"2022-12-31\"}", 400, "/scoreA");
        refused("{\"area\": \"RURAL\", \"scoreA\": \"140\", \"scoreB\": 30, \"asOf\": \"2022-12-31\"}", 400, "/scoreA");
    }

    private static void refused(String question, int status, String pointer) {
        evaluate(question).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void standards_are_listed_for_a_day_with_the_one_in_force_first() {
        reader("481")
                .get("/poverty-standards?asOf=2021-12-31")
                .then()
                .statusCode(200)
                .body("items.code", contains("MDP_2016_2020", "MDP_2022_2025"))
                .body("items[1].limits.scoreA", contains(140, 175))
                .body("items[1].limits.scoreBMinimum", contains(30, 30));
    }
}
