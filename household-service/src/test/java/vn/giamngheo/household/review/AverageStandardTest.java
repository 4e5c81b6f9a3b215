package vn.giamngheo.household.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.review.ARound.classified;
import static vn.giamngheo.household.review.ARound.living;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

/** Determination of average living standard, from the request to whoever is told of it. */
@QuarkusTest
class AverageStandardTest {

    private static final String CLASSIFIED = "vn.giamngheo.household.classified.v1";

    private static ValidatableResponse income(ARound round, UUID household, String day, String livelihood, long vnd) {
        return round.one(household, "income-surveys", """
                {"surveyedOn": "%s", "livelihood": "%s", "incomeVndPerMonth": %d}""".formatted(day, livelihood, vnd));
    }

    /** Determined in the month of the day, which is a 15th, and recognised eleven days later. */
    private static ARound determined(String commune, UUID household, String month, String livelihood, long vnd) {
        var round = ARound.average(commune, month + "-15");
        round.request(month + "-15", household).statusCode(201);
        income(round, household, month + "-16", livelihood, vnd).statusCode(201);
        round.posted(month + "-16");
        return round;
    }

    private static ValidatableResponse register(AHousehold household, String asOf) {
        return reader("12")
                .get("/households/{id}?asOf={asOf}", household.id(), asOf)
                .then()
                .statusCode(200);
    }

    @Test
    void a_household_that_asks_is_determined_posted_for_five_working_days_and_recognised() {
        var household = classified("03442", 150, 20);
        var round = ARound.average("03442", "2024-05-15");
        round.request("2024-05-15", household.id()).statusCode(201).body("dueOn", equalTo("2024-05-30"));
        income(round, household.id(), "2024-05-16", "AGRICULTURE", 2_250_000)
                .statusCode(201)
                .body("classification", equalTo("AVERAGE"))
                .body("standard", equalTo("MDP_2022_2025"))
                .body("livelihood", equalTo("AGRICULTURE"))
                .body("scoreA", nullValue())
                .body("allowed", contains("SURVEY", "POST", "REFUSE"));
        round.posted("2024-05-16");
        round.dossier(household.id()).body("postedUntil", equalTo("2024-05-23"));
        round.recognised("2024-05-23").statusCode(409);
        round.recognised("2024-05-24").statusCode(201);

        round.dossier(household.id())
                .body("state", equalTo("RECOGNISED"))
                .body("certificateNumber", nullValue())
                .body("steps[2].result.consultationSkipped", equalTo("AVERAGE_STANDARD"));
        officer("03442")
                .get("/review-rounds/{id}/dossiers/{household}/snapshot", round.id, household.id())
                .then()
                .body("survey.livelihood", equalTo("AGRICULTURE"))
                .body("survey.incomeVndPerMonth", equalTo(2_250_000));
        register(household, "2024-05-23").body("classification", equalTo("NOT_POOR"));
        register(household, "2024-05-24").body("classification", equalTo("AVERAGE"));
        reader("12")
                .get("/households?unit=03442&classification=AVERAGE&asOf=2024-05-31")
                .then()
                .body("items.id", contains(household.id().toString()));
        reader("12")
                .get("/households/{id}/history", household.id())
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'CLASSIFIED' }.classification", contains("NOT_POOR", "AVERAGE"))
                .body("items.find { it.classification == 'AVERAGE' }.scoreA", nullValue());
        reader("12")
                .get("/households/{id}/deprivations?asOf=2024-05-31", household.id())
                .then()
                .statusCode(200)
                .body("surveyedScoreB", nullValue());
    }

    @Test
    void others_are_told_of_it_without_scores() throws Exception {
        var household = classified("03448", 150, 20);
        try (var topic = new EventProbe("household.events.v1")) {
            determined("03448", household.id(), "2024-05", "SALT", 1_900_000)
                    .recognised("2024-05-24")
                    .statusCode(201);

            var expected = (ObjectNode) new ObjectMapper().readTree(Contract.example("household-service", CLASSIFIED));
            expected.putNull("scoreA").putNull("scoreB").putArray("deprivedIndicators");
            var told = topic.awaitCount(CLASSIFIED, household.id(), 2).get(1);
            Contract.assertSameShape(expected.toString(), told);
            JsonNode event = new ObjectMapper().readTree(told);
            org.junit.jupiter.api.Assertions.assertEquals(
                    "AVERAGE", event.path("classification").asText());
        }
    }

    @Test
    void a_partner_is_told_and_an_export_tells_what_determined_the_class() {
        var head = AHousehold.member("HEAD");
        head.put("citizenId", "012085004671");
        var household = AHousehold.inCommune("03445").with("members", List.of(head));
        officer("03445").body(household.json()).post("/households").then().statusCode(201);
        determined("03445", household.id(), "2024-05", "FISHERY", 1_900_000)
                .recognised("2024-05-24")
                .statusCode(201);

        as(Tokens.of("12", "PARTNER"))
                .queryParams(Map.of(
                        "citizenId", "012085004671",
                        "purpose", "HEALTH_INSURANCE",
                        "legalBasis", "188/2025/NĐ-CP",
                        "asOf", "2024-06-01"))
                .get("/eligibility")
                .then()
                .statusCode(200)
                .body("classification", equalTo("AVERAGE"))
                .body("since", equalTo("2024-05-24"));
        reader("12")
                .get(
                        "/classification-comparisons?unit=03445&asOf=2024-06-01&standard=MDP_2022_2025&other=MDP_2027_2030")
                .then()
                .statusCode(200)
                .body("total.notComparable", equalTo(1));
        officer("03445")
                .accept("application/x-ndjson")
                .get("/household-exports?unit=03445&asOf=2024-06-01")
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "\"determination\":{\"decidedOn\":\"2024-05-24\",\"decisionNumber\":\"215/QĐ-UBND\","
                                        + "\"standard\":\"MDP_2022_2025\",\"livelihood\":\"FISHERY\",\"incomeVndPerMonth\":1900000}"))
                .body(not(containsString("\"review\"")));
    }

    @Test
    void it_ends_by_a_later_determination_or_by_becoming_poor() {
        var above = living("03451");
        determined("03451", above.id(), "2023-05", "FORESTRY", 2_000_000)
                .recognised("2023-05-24")
                .statusCode(201);
        var poor = living("03451");
        determined("03451", poor.id(), "2023-06", "FORESTRY", 2_000_000)
                .recognised("2023-06-28")
                .statusCode(201);

        determined("03451", above.id(), "2024-05", "OTHER", 2_000_000)
                .recognised("2024-05-24")
                .statusCode(201);
        var review = ARound.regular("03451", "2024-05-15");
        review.request("2024-05-15", poor.id()).statusCode(201);
        review.survey(poor.id(), "2024-05-16", 120, 30).statusCode(201).body("livelihood", nullValue());
        review.agreed("2024-05-17");
        review.posted("2024-05-17");
        review.recognised("2024-05-23").statusCode(201);

        register(above, "2024-05-23").body("classification", equalTo("AVERAGE"));
        register(above, "2024-05-24").body("classification", equalTo("NOT_POOR"));
        register(poor, "2024-05-22").body("classification", equalTo("AVERAGE"));
        register(poor, "2024-05-23").body("classification", equalTo("POOR"));
    }

    @Test
    void a_review_by_points_leaves_the_class_alone_and_who_never_had_it_cannot_lose_it() {
        var average = living("03454");
        determined("03454", average.id(), "2023-05", "AGRICULTURE", 2_000_000)
                .recognised("2023-05-24")
                .statusCode(201);
        var review = ARound.regular("03454", "2024-05-15");
        review.request("2024-05-15", average.id()).statusCode(201);
        review.survey(average.id(), "2024-05-16", 150, 30).statusCode(201);
        review.agreed("2024-05-17");
        review.posted("2024-05-17");
        review.dossier(average.id()).body("allowed", not(hasItem("RECOGNISE")));

        var above = living("03454");
        determined("03454", above.id(), "2024-06", "AGRICULTURE", 2_250_001)
                .dossier(above.id())
                .body("classification", equalTo("NOT_POOR"))
                .body("allowed", contains("COMPLAIN", "REFUSE"));
    }

    @Test
    void a_complaint_may_bring_another_income() {
        var household = living("03457");
        var round = determined("03457", household.id(), "2024-05", "AGRICULTURE", 2_250_001);
        round.one(household.id(), "complaints", """
                {"filedOn": "2024-05-17", "text": "Tính cả trợ cấp"}""").statusCode(201);
        round.one(household.id(), "rechecks", """
                {"recheckedOn": "2024-05-20", "finding": "Đã trừ", "incomeVndPerMonth": 2100000}""").statusCode(422).body("errors.pointer", contains("/livelihood"));
        round.one(household.id(), "rechecks", """
                {"recheckedOn": "2024-05-20", "finding": "Đã trừ", "scoreA": 150, "scoreB": 10}""").statusCode(409);
        round.one(household.id(), "rechecks", """
                {"recheckedOn": "2024-05-20", "finding": "Đã trừ", "livelihood": "AGRICULTURE",
                 "incomeVndPerMonth": 2100000}""")
                .statusCode(201)
                .body("classification", equalTo("AVERAGE"))
                .body("allowed", contains("POST"));
    }

    @Test
    void who_is_on_the_lists_asks_to_be_recognised_as_escaped_first() {
        var poor = ARound.poor("03467");
        var round = ARound.average("03467", "2024-05-15");

        round.request("2024-05-15", poor.id())
                .statusCode(422)
                .body("errors.pointer", contains("/householdIds/0"))
                .body("errors.code", contains("ON_THE_LISTS"));
        ARound.open("03467", "AVERAGE", "2024-06-14").statusCode(422).body("errors.pointer", contains("/openedOn"));

        reviewed(poor, "2024-06-05", 150, 20);
        determined("03467", poor.id(), "2024-06", "AGRICULTURE", 1_800_000)
                .recognised("2024-06-26")
                .statusCode(201);
        reader("12")
                .get("/movements?unit=03467&from=2023-12-31&to=2024-12-31")
                .then()
                .statusCode(200)
                .body("poor.households.escaped", equalTo(1))
                .body("poor.households.toOtherList", equalTo(0))
                .body("nearPoor.households.fromOtherList", equalTo(0));
        reader("12")
                .get("/newly-escaped?unit=03467&asOf=2024-12-31")
                .then()
                .body("items.householdId", contains(poor.id().toString()));
    }

    private static void reviewed(AHousehold household, String day, int scoreA, int scoreB) {
        officer("03467")
                .body("""
                        {"asOf": "%s", "scoreA": %d, "scoreB": %d}""".formatted(day, scoreA, scoreB))
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
    }

    @Test
    void each_kind_of_round_takes_its_own_survey_and_an_income_of_poverty_decides_nothing() {
        var household = living("03469");
        var round = ARound.average("03469", "2024-05-15");
        round.request("2024-05-15", household.id()).statusCode(201);
        round.survey(household.id(), "2024-05-16", 130, 30)
                .statusCode(409)
                .body("type", equalTo("/problems/survey-not-taken"));
        income(round, household.id(), "2024-05-16", "AGRICULTURE", 1_500_000)
                .statusCode(422)
                .body("errors.pointer", contains("/incomeVndPerMonth"));
        var form = "{\"householdId\": \"%s\", \"livelihood\": \"AGRICULTURE\", \"incomeVndPerMonth\": 1800000}"
                .formatted(household.id());
        round.act("income-surveys", "{\"surveyedOn\": \"2024-05-16\", \"surveys\": [%s, %s]}".formatted(form, form))
                .statusCode(422)
                .body("errors.pointer", contains("/surveys/1/householdId"));
        round.dossier(household.id()).body("state", equalTo("LISTED")).body("steps", empty());
        round.decide("refusals", """
                {"decidedOn": "2024-05-17", "reason": "Rà soát hộ nghèo"}""").statusCode(201);

        var review = ARound.regular("03469", "2024-06-15");
        review.request("2024-06-15", household.id()).statusCode(201);
        income(review, household.id(), "2024-06-16", "AGRICULTURE", 1_800_000).statusCode(409);
    }
}
