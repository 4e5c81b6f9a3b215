package vn.giamngheo.household.standard;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Tokens;

/** The city of Hồ Chí Minh (79) and the province of Tuyên Quang (08). */
@QuarkusTest
class OverrideTest {

    private static final String PATH = "/poverty-standards/MDP_2022_2025/overrides";

    private static ValidatableResponse set(String approver, String body) {
        return as(Tokens.of(approver, "APPROVER")).body(body).post(PATH).then();
    }

    private static String limits(String unit, String area, String from, long income, Integer scoreA) {
        return """
                {"unit": "%s", "area": "%s", "validFrom": "%s", "incomeVndPerMonth": %d, "scoreA": %d,
                 "legalBasis": "Nghị quyết thử nghiệm"}""".formatted(unit, area, from, income, scoreA);
    }

    private static ValidatableResponse evaluate(String unit, String asOf, String facts) {
        return reader("VN")
                .body("{\"unit\": \"%s\", \"area\": \"URBAN\", \"asOf\": \"%s\", %s}".formatted(unit, asOf, facts))
                .post("/classifications/evaluation")
                .then()
                .statusCode(200);
    }

    @Test
    void a_province_may_set_higher_limits_and_evaluations_in_it_apply_them_from_that_day() {
        set("79", limits("79", "URBAN", "2023-01-01", 3_000_000, 190))
                .statusCode(201)
                .body("scoreA", equalTo(190));

        var income = "\"incomeVndPerMonth\": 3000000, \"deprivedIndicators\": []";
        evaluate("760", "2023-01-01", income)
                .body("classification", equalTo("NEAR_POOR"))
                .body("explanation.rule", hasItem("PROVINCIAL"));
        evaluate("760", "2022-12-31", income).body("classification", equalTo("AVERAGE"));
        evaluate("481", "2023-01-01", income)
                .body("classification", equalTo("AVERAGE"))
                .body("explanation.rule", not(hasItem("PROVINCIAL")));
        evaluate("760", "2023-01-01", "\"incomeVndPerMonth\": 3000001, \"deprivedIndicators\": []")
                .body("classification", equalTo("NOT_POOR"));
        evaluate("760", "2023-01-01", "\"scoreA\": 190, \"scoreB\": 30").body("classification", equalTo("POOR"));
        evaluate("760", "2023-01-01", "\"scoreA\": 191, \"scoreB\": 30").body("classification", equalTo("NOT_POOR"));
        reader("481")
                .get(PATH + "?asOf=2023-01-01&limit=500")
                .then()
                .statusCode(200)
                .body("items.unit", hasItem("79"));
        reader("481").get(PATH + "?asOf=2022-12-31&limit=500").then().body("items.unit", not(hasItem("79")));
        set("79", limits("79", "URBAN", "2023-01-01", 3_100_000, null))
                .statusCode(409)
                .body("type", equalTo("/problems/override-exists"));
    }

    @Test
    void a_lower_limit_is_refused_and_the_national_one_is_not_lower() {
        set("08", limits("08", "RURAL", "2022-01-01", 1_499_999, 139))
                .statusCode(422)
                .body("errors.pointer", hasItems("/incomeVndPerMonth", "/scoreA"))
                .body("errors.code", hasItem("BELOW_NATIONAL"));
        set("08", limits("08", "RURAL", "2022-01-01", 1_500_000, 140)).statusCode(201);
    }

    @Test
    void limits_that_make_no_sense_are_named() {
        set("08", limits("076", "RURAL", "2022-01-01", 2_000_000, null))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"))
                .body("errors[0].code", equalTo("NOT_A_PROVINCE"));
        set("08", limits("08", "RURAL", "2027-01-01", 3_000_000, null))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/validFrom"));
        as(Tokens.of("08", "APPROVER"))
                .body(limits("08", "RURAL", "2027-01-01", 3_000_000, 150))
                .post("/poverty-standards/MDP_2027_2030/overrides")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("STANDARD_WITHOUT_SCORES"));
        reader("08").get("/poverty-standards/HAPPINESS/overrides").then().statusCode(422);
    }

    @Test
    void approvers_of_the_province_set_limits() {
        var body = limits("08", "URBAN", "2022-01-01", 2_500_000, null);
        set("481", body).statusCode(403);
        set("076", body).statusCode(403);
        officer("08").body(body).post(PATH).then().statusCode(403);
        anonymous().body(body).post(PATH).then().statusCode(401);
        anonymous().get(PATH).then().statusCode(401);
    }
}
