package vn.giamngheo.household.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class EligibilityTest {

    static final String PARTNER = Tokens.of("46", "PARTNER");

    static ValidatableResponse ask(String token, String number, String asOf) {
        return as(token)
                .queryParams(Map.of(
                        "citizenId",
                        number,
                        "purpose",
                        "HEALTH_INSURANCE",
                        "legalBasis",
                        "188/2025/NĐ-CP",
                        "asOf",
                        asOf))
                .get("/eligibility")
                .then();
    }

    static ValidatableResponse askAll(String token, List<String> numbers) {
        return as(token)
                .body(Map.of(
                        "citizenIds", numbers,
                        "purpose", "POLICY_CREDIT",
                        "legalBasis", "15/2013/QĐ-TTg",
                        "asOf", "2022-12-31"))
                .post("/eligibility/query")
                .then();
    }

    private static void classify(AHousehold household, String day, int scoreA, int scoreB) {
        officer("481")
                .body("""
                        {"asOf": "%s", "scoreA": %d, "scoreB": %d}""".formatted(day, scoreA, scoreB))
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
    }

    @Test
    void a_class_is_told_as_of_a_day_with_its_ends_and_nothing_else() {
        var person = APerson.poor("20101");
        classify(person.household(), "2022-12-14", 141, 30);

        assertEquals(
                Map.of(
                        "asOf", "2022-12-13",
                        "found", true,
                        "classification", "POOR",
                        "since", "2021-12-31",
                        "until", "2022-12-14"),
                ask(PARTNER, person.number(), "2022-12-13")
                        .statusCode(200)
                        .header("Cache-Control", containsString("no-store"))
                        .extract()
                        .jsonPath()
                        .getMap(""));
        ask(PARTNER, person.number(), "2022-12-14")
                .body("classification", equalTo("NOT_POOR"))
                .body("until", nullValue());
        ask(PARTNER, person.number(), "2021-12-30").body("found", equalTo(false));
        ask(PARTNER, person.number().substring(3), "2022-12-13").body("classification", equalTo("POOR"));
    }

    @Test
    void unknown_outside_and_unclassified_are_answered_alike() {
        var person = APerson.poor("20101");
        var unclassified = APerson.in("20101");
        var nothing = Map.of("asOf", "2022-01-01", "found", false);

        for (var answer : List.of(
                ask(PARTNER, APerson.someNumber(), "2022-01-01"),
                ask(PARTNER, unclassified.number(), "2022-01-01"),
                ask(Tokens.of("109", "PARTNER"), person.number(), "2022-01-01"),
                ask(Tokens.withoutUnit("PARTNER"), person.number(), "2022-01-01"))) {
            assertEquals(nothing, answer.statusCode(200).extract().jsonPath().getMap(""));
        }
    }

    @Test
    void a_person_is_asked_for_in_the_household_of_that_day() {
        var person = APerson.poor("20101");
        officer("481")
                .header("If-Match", "*")
                .body("""
                        {"effectiveOn": "2022-06-01", "reason": "DIED"}""")
                .post(
                        "/households/{id}/members/{member}/departures",
                        person.household().id(),
                        person.id())
                .then()
                .statusCode(201);

        ask(PARTNER, person.number(), "2022-05-31").body("found", equalTo(true)).body("until", equalTo("2022-06-01"));
        ask(PARTNER, person.number(), "2022-06-01").body("found", equalTo(false));
    }

    @Test
    void an_old_number_that_people_of_two_households_have_tells_of_neither() {
        var person = APerson.poor("20101");
        APerson.withPrevious("20101", person.number().substring(3));

        ask(PARTNER, person.number().substring(3), "2022-01-01").body("found", equalTo(false));
        ask(PARTNER, person.number(), "2022-01-01").body("found", equalTo(true));
    }

    @Test
    void many_are_answered_in_their_order() {
        var poor = APerson.poor("20101");
        var nearPoor = APerson.classified("20101", 130, 20);

        askAll(PARTNER, List.of(nearPoor.number(), APerson.someNumber(), poor.number(), nearPoor.number()))
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("items.found", contains(true, false, true, true))
                .body("items.classification", contains("NEAR_POOR", null, "POOR", "NEAR_POOR"));
    }

    @Test
    void a_thousand_are_asked_for_at_once_and_not_one_more() {
        var numbers =
                IntStream.range(0, 1000).mapToObj(n -> "0469%08d".formatted(n)).toList();
        askAll(PARTNER, numbers).statusCode(200).body("items.size()", equalTo(1000));

        var more = new java.util.ArrayList<>(numbers);
        more.add("046999999999");
        askAll(PARTNER, more).statusCode(422).body("errors.pointer", contains("/citizenIds"));
        askAll(PARTNER, List.of()).statusCode(422).body("errors.pointer", contains("/citizenIds"));
        askAll(PARTNER, List.of("046999999999", "12"))
                .statusCode(422)
                .body("errors.pointer", contains("/citizenIds/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "/citizenId,  purpose=HEALTH_INSURANCE&legalBasis=188/2025/NĐ-CP",
        "/purpose,    citizenId=046075000123&legalBasis=188/2025/NĐ-CP",
        "/legalBasis, citizenId=046075000123&purpose=HEALTH_INSURANCE"
    })
    void nothing_is_told_without_a_purpose_and_its_legal_basis(String missing, String query) {
        as(PARTNER)
                .get("/eligibility?" + query)
                .then()
                .statusCode(422)
                .body("instance", equalTo("/api/v1/eligibility"))
                .body("errors.pointer", contains(missing));
    }

    @Test
    void a_purpose_rests_on_a_document_of_the_list() {
        as(PARTNER)
                .get("/eligibility-purposes")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("HEALTH_INSURANCE", "POLICY_CREDIT", "SCHOOL_FEE"))
                .body("items[0].legalBases.document", hasItem("188/2025/NĐ-CP"));
        as(PARTNER)
                .get("/eligibility?citizenId=046075000123&purpose=CURIOSITY&legalBasis=188/2025/NĐ-CP")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/purpose"));
        as(PARTNER)
                .get("/eligibility?citizenId=046075000123&purpose=SCHOOL_FEE&legalBasis=188/2025/NĐ-CP")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/legalBasis"))
                .body("errors[0].detail", containsString("81/2021/NĐ-CP"));
        as(PARTNER)
                .body("{\"citizenIds\": [\"046075000123\"]}")
                .post("/eligibility/query")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/legalBasis", "/purpose"));
    }

    @Test
    void a_wrong_number_or_day_is_named() {
        ask(PARTNER, "04607500012a", "2022-01-01").statusCode(422).body("errors.pointer", contains("/citizenId"));
        ask(PARTNER, "046075000123", "2022-02-30").statusCode(422).body("errors.pointer", contains("/asOf"));
    }

    @Test
    void only_partners_officers_and_approvers_ask() {
        anonymous().get("/eligibility").then().statusCode(401);
        ask(Tokens.of("46", "READER"), "046075000123", "2022-01-01").statusCode(403);
        askAll(Tokens.of("46", "FINANCE"), List.of("046075000123")).statusCode(403);
        ask(Tokens.of("46", "OFFICER"), "046075000123", "2022-01-01").statusCode(200);
    }
}
