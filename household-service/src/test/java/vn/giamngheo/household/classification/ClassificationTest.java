package vn.giamngheo.household.classification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;

@QuarkusTest
class ClassificationTest {

    private static ValidatableResponse classify(AHousehold household, String review) {
        return officer("481")
                .body(review)
                .post("/households/{id}/classifications", household.id())
                .then();
    }

    private static String review(String asOf, int a, int b) {
        return "{\"asOf\": \"%s\", \"scoreA\": %d, \"scoreB\": %d}".formatted(asOf, a, b);
    }

    private static ValidatableResponse read(AHousehold household, String asOf) {
        return reader("46")
                .get("/households/{id}?asOf={asOf}", household.id(), asOf)
                .then()
                .statusCode(200);
    }

    @Test
    void a_class_holds_from_its_review_until_the_day_before_the_next() {
        var household = inCommune("20065").registered();

        classify(household, review("2022-12-14", 130, 30)).statusCode(201).body("classification", equalTo("POOR"));
        classify(household, review("2023-12-14", 150, 30)).statusCode(201).body("classification", equalTo("NOT_POOR"));

        read(household, "2022-12-13").body("classification", nullValue());
        read(household, "2022-12-14").body("classification", equalTo("POOR"));
        read(household, "2023-12-13").body("classification", equalTo("POOR"));
        read(household, "2023-12-14")
                .body("classification", equalTo("NOT_POOR"))
                .body("classifiedFrom", equalTo("2023-12-14"));
    }

    @Test
    void a_review_that_is_recorded_late_takes_its_place_between_the_others() {
        var household = inCommune("20065").registered();
        classify(household, review("2022-12-14", 130, 30));
        classify(household, review("2024-12-14", 130, 30));

        classify(household, review("2023-12-14", 130, 20)).statusCode(201);

        read(household, "2023-12-13").body("classification", equalTo("POOR"));
        read(household, "2024-12-13").body("classification", equalTo("NEAR_POOR"));
        read(household, "2024-12-14").body("classification", equalTo("POOR"));
        reader("481")
                .get("/households/{id}/history?asOf=2022-12-31", household.id())
                .then()
                .body("items.kind", contains("REGISTERED", "CLASSIFIED", "CLASSIFIED", "CLASSIFIED"));
    }

    @Test
    void the_baseline_review_is_classified_by_the_standard_that_it_names() {
        var household = inCommune("20065").registered();

        classify(
                        household,
                        "{\"asOf\": \"2021-12-31\", \"standard\": \"MDP_2022_2025\", \"scoreA\": 140, \"scoreB\": 30}")
                .statusCode(201)
                .body("standard", equalTo("MDP_2022_2025"));
        classify(inCommune("20065").registered(), review("2021-12-31", 140, 30))
                .statusCode(422)
                .body("errors[0].code", equalTo("STANDARD_WITHOUT_SCORES"));
    }

    @Test
    void a_class_of_a_day_filters_the_list() {
        var poor = inCommune("20068").registered();
        var nearPoor = inCommune("20068").registered();
        classify(poor, review("2022-12-14", 130, 30));
        classify(nearPoor, review("2022-12-14", 130, 20));

        reader("481")
                .get("/households?unit=481&classification=POOR&asOf=2022-12-31&limit=500")
                .then()
                .body("items.id", hasItem(poor.id().toString()))
                .body("items.id", not(hasItem(nearPoor.id().toString())));
        reader("481")
                .get("/households?unit=481&classification=POOR&asOf=2022-12-13&limit=500")
                .then()
                .body("items.id", not(hasItem(poor.id().toString())));
    }

    @Test
    void scores_that_the_standard_cannot_give_are_refused() {
        var household = inCommune("20065").registered();

        refused(household, review("2022-12-14", 139, 29), "/scoreB", "SCORE_B_STEP");
        refused(household, review("2022-12-14", 139, 130), "/scoreB", "SCORE_B_STEP");
        refused(household, review("2022-12-14", -1, 30), "/scoreA", "MIN");
        refused(
                household,
                "{\"asOf\": \"2022-12-14\", \"scoreA\": 130, \"scoreB\": 30, \"deprivedIndicators\": [\"CLEAN_WATER\"]}",
                "/scoreB",
                "SCORE_B_DIFFERS");
        refused(
                household,
                "{\"asOf\": \"2022-12-14\", \"scoreA\": 130, \"scoreB\": 10, \"deprivedIndicators\": [\"HAPPINESS\"]}",
                "/deprivedIndicators/0",
                "UNKNOWN_VALUE");
        refused(
                household,
                "{\"asOf\": \"2022-12-14\", \"standard\": \"MDP_2027_2030\", \"scoreA\": 130, \"scoreB\": 30}",
                "/standard",
                "STANDARD_NOT_IN_FORCE");
        refused(household, review("2021-12-30", 130, 30), "/asOf", "BEFORE_REGISTRATION");
        refused(household, review("2026-12-31", 130, 30), "/asOf", "IN_THE_FUTURE");
        read(household, "2022-12-31").body("classification", nullValue());
    }

    private static void refused(AHousehold household, String review, String pointer, String code) {
        classify(household, review)
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void one_class_a_day() {
        var household = inCommune("20065").registered();
        classify(household, review("2022-12-14", 130, 30));

        classify(household, review("2022-12-14", 130, 20))
                .statusCode(409)
                .body("type", equalTo("/problems/already-classified"));
    }

    @Test
    void a_household_that_is_not_there_is_not_found() {
        officer("481")
                .body(review("2022-12-14", 130, 30))
                .post("/households/{id}/classifications", java.util.UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/household-not-found"));
    }

    @Test
    void only_officers_of_the_area_classify() {
        var household = inCommune("20065").registered();

        officer("109")
                .body(review("2022-12-14", 130, 30))
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(403);
        reader("481")
                .body(review("2022-12-14", 130, 30))
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(403);
    }
}
