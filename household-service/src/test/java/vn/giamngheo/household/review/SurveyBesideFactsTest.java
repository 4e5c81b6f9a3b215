package vn.giamngheo.household.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;

/** What a survey says beside what is known of the household otherwise. */
@QuarkusTest
class SurveyBesideFactsTest {

    /** Deprived of housing area, water, toilet and devices; of nothing else known, but for telecommunication. */
    private static void found(String commune, AHousehold household) {
        var member = reader(commune)
                .get("/households/{id}/members?asOf=2022-09-01", household.id())
                .path("items[0].id");
        officer(commune)
                .body("""
                        {"surveyedOn": "2022-09-01",
                         "dwelling": {"floorAreaM2": 7.9, "durableWall": true, "durableColumn": true, "durableRoof": true,
                                      "waterSource": "UNPROTECTED", "latrine": "NONE", "devices": []},
                         "members": [{"id": "%s", "facts": {"healthInsurance": true}}]}""".formatted(member))
                .post("/households/{id}/living-conditions", household.id())
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse signals(String caller, String asOf) {
        return reader(caller)
                .get("/quality-signals?kind=SCORE_B_AGAINST_FACTS&unit=03508&asOf=" + asOf)
                .then()
                .statusCode(200);
    }

    @Test
    void a_score_that_the_facts_exclude_is_told_and_stays_as_surveyed() {
        var household = ARound.poor("03508");
        var unknown = ARound.poor("03508");
        found("03508", household);
        var round = ARound.annual("03508", "2022-09-05");
        round.survey(unknown.id(), "2022-09-20", 130, 20).body("scoreBOfFacts", nullValue());

        round.survey(household.id(), "2022-09-20", 130, 30)
                .statusCode(201)
                .body("scoreB", equalTo(30))
                .body("classification", equalTo("POOR"))
                .body("scoreBOfFacts.atLeast", equalTo(40))
                .body("scoreBOfFacts.disagrees", equalTo(true));
        signals("03508", "2022-09-20")
                .body("items.householdId", contains(household.id().toString()))
                .body("items[0].value", equalTo(30))
                .body("items[0].compared", equalTo(40))
                .body("items[0].summary", containsString("30"));
        signals("03508", "2022-09-19").body("items", empty());
        signals("481", "2022-09-20").body("items", empty());

        round.survey(household.id(), "2022-09-21", 130, 40)
                .body("scoreBOfFacts.atLeast", equalTo(40))
                .body("scoreBOfFacts.disagrees", equalTo(false));
        signals("03508", "2022-09-21").body("items", empty());
    }

    @Test
    void a_standard_without_points_classifies_by_the_surveyed_income() {
        var household = AHousehold.inCommune("03509").with("registeredOn", "2021-06-01");
        officer("03509").body(household.json()).post("/households").then().statusCode(201);
        var round = ARound.annual("03509", "2021-09-06");
        round.request("2021-09-06", household.id()).statusCode(201);

        survey(round, household, 20, "")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/standard"))
                .body("errors[0].code", equalTo("STANDARD_WITHOUT_SCORES"));
        survey(round, household, 20, ", \"incomeVndPerMonth\": 1500001")
                .statusCode(201)
                .body("classification", equalTo("NOT_POOR"));
        survey(round, household, 20, ", \"incomeVndPerMonth\": 700001")
                .statusCode(201)
                .body("classification", equalTo("NEAR_POOR"));
        survey(round, household, 20, ", \"incomeVndPerMonth\": 700000")
                .statusCode(201)
                .body("standard", equalTo("MDP_2016_2020"))
                .body("incomeVndPerMonth", equalTo(700000))
                .body("classification", equalTo("POOR"));
        survey(round, household, 20, ", \"incomeVndPerMonth\": -1")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/incomeVndPerMonth"));

        round.agreed("2021-10-04");
        round.posted("2021-10-05");
        round.consulted("2021-10-20");
        round.recognised("2021-12-14").statusCode(201);
        reader("03509")
                .get("/households/{id}?asOf=2021-12-14", household.id())
                .then()
                .body("classification", equalTo("POOR"));
        reader("03509")
                .get("/review-rounds/{id}/dossiers/{household}/snapshot", round.id, household.id())
                .then()
                .body("survey.incomeVndPerMonth", equalTo(700000));
    }

    private static ValidatableResponse survey(ARound round, AHousehold household, int scoreB, String more) {
        return round.one(household.id(), "surveys", """
                {"surveyedOn": "2021-09-20", "scoreA": 100, "scoreB": %d%s}""".formatted(scoreB, more));
    }
}
