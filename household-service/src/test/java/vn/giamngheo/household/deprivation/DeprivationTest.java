package vn.giamngheo.household.deprivation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class DeprivationTest {

    private static ValidatableResponse of(AHousehold household, String asOf) {
        return reader("481")
                .get("/households/{id}/deprivations?asOf={asOf}", household.id(), asOf)
                .then()
                .statusCode(200);
    }

    private static String found(String member, String dwelling) {
        return """
                {"surveyedOn": "2022-10-03", "dwelling": %s, "members": [{"id": "%s", "facts":
                 {"healthInsurance": false, "work": "OWN", "ableToWork": true, "willingToWork": true}}]}""".formatted(dwelling, member);
    }

    private static void surveyed(AHousehold household, String dwelling) {
        String member = reader("481")
                .get("/households/{id}/members?asOf=2022-12-31", household.id())
                .path("items[0].id");
        officer("481")
                .body(found(member, dwelling))
                .post("/households/{id}/living-conditions", household.id())
                .then()
                .statusCode(201);
    }

    private static void classified(AHousehold household) {
        officer("481")
                .body("""
                        {"asOf": "2022-12-14", "scoreA": 130, "scoreB": 30,
                         "deprivedIndicators": ["CLEAN_WATER", "HYGIENIC_TOILET", "NUTRITION"]}""")
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
    }

    private static String indicator(String code) {
        return "indicators.find { it.indicator == '" + code + "' }";
    }

    @Test
    void facts_decide_where_they_tell_and_the_form_where_they_do_not() {
        var household = inCommune("20086").withMembers(1).registered();
        surveyed(household, """
                {"floorAreaM2": 7.9, "durableWall": true, "durableColumn": true, "durableRoof": true,
                 "waterSource": "TAP", "devices": []}""");
        classified(household);

        of(household, "2022-12-31")
                .body("indicators", hasSize(12))
                .body("standard", equalTo("MDP_2022_2025"))
                .body(indicator("HOUSING_AREA") + ".deprived", equalTo("YES"))
                .body(indicator("HOUSING_AREA") + ".source", equalTo("COMPUTED"))
                .body(indicator("HOUSING_AREA") + ".date", equalTo("2022-10-03"))
                .body(indicator("HOUSING_AREA") + ".surveyed", equalTo("NO"))
                .body(indicator("HOUSING_QUALITY") + ".deprived", equalTo("NO"))
                .body(indicator("HEALTH_INSURANCE") + ".deprived", equalTo("YES"))
                .body(indicator("INFORMATION_ASSETS") + ".deprived", equalTo("YES"))
                .body(indicator("EMPLOYMENT") + ".deprived", equalTo("NO"))
                .body(indicator("CLEAN_WATER") + ".deprived", equalTo("NO"))
                .body(indicator("CLEAN_WATER") + ".surveyed", equalTo("YES"))
                .body(indicator("HYGIENIC_TOILET") + ".deprived", equalTo("YES"))
                .body(indicator("HYGIENIC_TOILET") + ".source", equalTo("SURVEYED"))
                .body(indicator("HYGIENIC_TOILET") + ".date", equalTo("2022-12-14"))
                .body(indicator("HYGIENIC_TOILET") + ".clause", equalTo("07/2021/NĐ-CP Annex"))
                .body("scoreBAtLeast", equalTo(40))
                .body("scoreBAtMost", equalTo(40))
                .body("surveyedScoreB", equalTo(30))
                .body("differing", equalTo(5));
    }

    @Test
    void without_survey_and_form_nothing_is_known() {
        var household = inCommune("20086").withMembers(1).registered();

        of(household, "2022-12-31")
                .body("indicators.deprived", everyItem(equalTo("UNKNOWN")))
                .body("indicators.source", everyItem(equalTo("NONE")))
                .body("scoreBAtLeast", equalTo(0))
                .body("scoreBAtMost", equalTo(120));
    }

    @Test
    void another_area_does_not_find_it_and_other_roles_are_refused() {
        var household = inCommune("20086").registered();
        reader("109")
                .get("/households/{id}/deprivations?asOf=2022-12-31", household.id())
                .then()
                .statusCode(404);
        reader("481")
                .get("/households/{id}/deprivations?asOf=2021-12-30", household.id())
                .then()
                .statusCode(404);
        as(Tokens.of("481", "FINANCE"))
                .get("/households/{id}/deprivations", household.id())
                .then()
                .statusCode(403);
        anonymous().get("/households/{id}/deprivations", household.id()).then().statusCode(401);
    }
}
