package vn.giamngheo.household.household;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class ConditionTest {

    private static AHousehold surveyed() {
        var head = AHousehold.member("HEAD");
        head.remove("birthYear");
        head.put("birthDate", "1975-04-30");
        head.put("facts", Map.of("work", "OWN", "healthInsurance", false, "qualification", "PRIMARY"));
        return inCommune("20047")
                .with("members", List.of(head, AHousehold.member("CHILD")))
                .with("meritHousehold", true)
                .with(
                        "dwelling",
                        Map.of(
                                "floorAreaM2",
                                36.5,
                                "durableRoof",
                                false,
                                "latrine",
                                "NONE",
                                "devices",
                                List.of("RADIO")));
    }

    private static ValidatableResponse conditions(AHousehold household, String asOf) {
        return reader("481")
                .get("/households/{id}/living-conditions?asOf=" + asOf, household.id())
                .then()
                .statusCode(200);
    }

    @Test
    void what_a_survey_found_is_registered_with_the_household() {
        var household = surveyed().registered();

        conditions(household, "2021-12-31")
                .body("surveyedOn", equalTo("2021-12-31"))
                .body("dwelling.floorAreaM2", equalTo(36.5f))
                .body("dwelling.devices", hasItem("RADIO"))
                .body("members[0].birthDate", equalTo("1975-04-30"))
                .body("members[0].birthYear", equalTo(1975))
                .body("members[0].facts.work", equalTo("OWN"))
                .body("members[1].facts", nullValue());
        reader("481")
                .get("/households/{id}?asOf=2021-12-31", household.id())
                .then()
                .body("meritHousehold", equalTo(true))
                .body("noLabourCapacity", equalTo(false))
                .body("femaleHead", equalTo(true));
    }

    @Test
    void an_import_brings_the_same_facts() {
        var household = surveyed();
        officer("481")
                .contentType("application/x-ndjson")
                .body(household.json().getBytes(StandardCharsets.UTF_8))
                .post("/household-imports")
                .then()
                .statusCode(202);

        eventually(() -> conditions(household, "2021-12-31")
                .body("dwelling.latrine", equalTo("NONE"))
                .body("members[0].birthDate", equalTo("1975-04-30"))
                .body("members[0].facts.healthInsurance", equalTo(false)));
    }

    @Test
    void a_later_survey_holds_from_its_day_and_leaves_the_past_alone() {
        var household = surveyed().registered();
        var head = conditions(household, "2021-12-31").extract().path("members[0].id");

        officer("481")
                .body("""
                        {"surveyedOn": "2022-10-01", "dwelling": {"latrine": "SEPTIC"},
                         "members": [{"id": "%s", "facts": {"work": "PAID", "labourContract": true}}]}""".formatted(head))
                .post("/households/{id}/living-conditions", household.id())
                .then()
                .statusCode(201);

        conditions(household, "2022-09-30").body("dwelling.latrine", equalTo("NONE"));
        conditions(household, "2022-10-01")
                .body("dwelling.latrine", equalTo("SEPTIC"))
                .body("members[0].facts.work", equalTo("PAID"));
    }

    @Test
    void a_survey_speaks_of_members_on_a_day_that_has_come_and_is_recorded_by_an_officer_of_the_area() {
        var household = surveyed().registered();
        var stranger = """
                {"surveyedOn": "%s", "members": [{"id": "019385a0-3f60-7c1e-9b0a-2f6d1c8e4a10", "facts": {}}]}""";

        officer("481")
                .body(stranger.formatted("2022-10-01"))
                .post("/households/{id}/living-conditions", household.id())
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("NOT_A_MEMBER"));
        officer("481")
                .body(stranger.formatted("2021-12-30"))
                .post("/households/{id}/living-conditions", household.id())
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("BEFORE_REGISTRATION"));
        officer("109")
                .body(stranger.formatted("2022-10-01"))
                .post("/households/{id}/living-conditions", household.id())
                .then()
                .statusCode(403);
        reader("481")
                .body(stranger.formatted("2022-10-01"))
                .post("/households/{id}/living-conditions", household.id())
                .then()
                .statusCode(403);
        reader("109")
                .get("/households/{id}/living-conditions?asOf=2022-10-01", household.id())
                .then()
                .statusCode(404);
        as(Tokens.expired("481", "READER"))
                .get("/households/{id}/living-conditions", household.id())
                .then()
                .statusCode(401);
    }

    @Test
    void a_birth_is_a_year_or_a_date_and_they_agree() {
        refused(Map.of("birthDate", "1975-04-30", "birthYear", 1976), "BIRTH_YEAR_DIFFERS");
        refused(Map.of("birthDate", "2021-12-31", "birthYear", 2021), null);
        refused(Map.of("birthDate", "2022-01-01"), "BORN_LATER");
        refused(Map.of(), "BIRTH_NEEDED");
    }

    /** @param code null when it is accepted */
    private static void refused(Map<String, Object> birth, String code) {
        var head = AHousehold.member("HEAD");
        head.remove("birthYear");
        head.putAll(birth);
        var answer = officer("481")
                .body(inCommune("20047").with("members", List.of(head)).json())
                .post("/households")
                .then();
        if (code == null) {
            answer.statusCode(201);
        } else {
            answer.statusCode(422).body("errors.code", hasItem(code));
        }
    }
}
