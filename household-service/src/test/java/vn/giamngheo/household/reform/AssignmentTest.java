package vn.giamngheo.household.reform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.reform.Division.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.household.review.ARound;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

/** Communes of Đắk Lắk, where no other test registers anybody; each test divides its own on 2026-10-01. */
@QuarkusTest
class AssignmentTest {

    private static final String MOVED = "vn.giamngheo.household.moved.v1";
    private static final String REFORMS = "/administrative-reforms";
    private static final String PATH = REFORMS + "/{id}/assignments";

    private static UUID divided(String commune, String ward) {
        return divided(commune, ward, "2026-10-01");
    }

    private static UUID divided(String commune, String ward, String day) {
        return Division.of(commune, ward, day).reform();
    }

    private static AHousehold poor(String commune) {
        return Division.poor(commune, "T-" + Ids.next());
    }

    private static ValidatableResponse assign(UUID reform, String rows) {
        return officer("66")
                .body("{\"assignments\": [" + rows + "]}")
                .post(PATH, reform)
                .then();
    }

    private static ValidatableResponse waiting(UUID reform) {
        return officer("66").get(PATH, reform).then().statusCode(200);
    }

    @Test
    void a_household_of_a_divided_commune_is_where_it_was_assigned_to_and_counted_once() {
        var stays = poor("22096");
        var goes = poor("22096");
        var reform = divided("22096", "99096");
        waiting(reform)
                .body(
                        "items.householdId",
                        containsInAnyOrder(stays.id().toString(), goes.id().toString()))
                .body("items[0].candidates", contains("22096", "99096"));

        assign(reform, row(stays.id(), "22096") + "," + row(goes.id(), "99096"))
                .statusCode(200)
                .body("effectiveOn", equalTo("2026-10-01"))
                .body("assigned", equalTo(2))
                .body("waiting", equalTo(0));

        waiting(reform).body("items", hasSize(0));
        as(Tokens.of("VN", "ADMIN"))
                .get(REFORMS + "/{id}", reform)
                .then()
                .body("impact.unassigned", hasSize(0))
                .body("impact.households", equalTo(2));
        seen("66", goes, "2026-09-30", "22096");
        seen("66", goes, "2026-10-01", "99096");
        seen("99096", goes, "2026-10-01", "99096");
        seen("22096", stays, "2026-10-01", "22096");
        reader("22096")
                .get("/households/{id}?asOf=2026-10-01", goes.id())
                .then()
                .statusCode(404);
        reader("99096")
                .get("/households?unit=99096&asOf=2026-10-01")
                .then()
                .body("items.id", contains(goes.id().toString()));

        moved("22096", "2026-09-30", 2);
        moved("99096", "2026-10-31", 1);
        moved("22096", "2026-10-31", 1);
        try (var topic = new EventProbe("household.events.v1")) {
            var told = topic.await(MOVED, goes.id());
            Contract.assertSameShape(Contract.example("household-service", MOVED), told);
            assertTrue(told.replace(" ", "").contains("\"unit\":\"99096\",\"unitValidFrom\":\"2026-10-01\""), told);
        }
    }

    private static void seen(String from, AHousehold household, String asOf, String unit) {
        reader(from)
                .get("/households/{id}?asOf={day}", household.id(), asOf)
                .then()
                .statusCode(200)
                .body("unit", equalTo(unit));
    }

    /** All who were poor before the reform are poor after it: nobody came, nobody went. */
    private static void moved(String unit, String map, int poor) {
        var table = reader("66")
                .get("/movements?unit={unit}&from=2026-09-30&to=2026-10-31&map={map}", unit, map)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(poor, table.getInt("poor.households.opening"));
        assertEquals(poor, table.getInt("poor.households.closing"));
        assertEquals(0, table.getInt("poor.households.otherIncrease"));
        assertEquals(0, table.getInt("poor.households.otherDecrease"));
    }

    @Test
    void an_assignment_is_undone_like_any_other_change_by_whoever_covers_all_parts() {
        var household = poor("22090");
        var reform = divided("22090", "99090");
        assign(reform, row(household.id(), "99090")).statusCode(200);
        String change = officer("66")
                .get("/households/{id}/history", household.id())
                .then()
                .body("items.kind", hasItem("ASSIGNED"))
                .extract()
                .path("items.find { it.kind == 'ASSIGNED' }.changeId");

        officer("99090")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-area"));
        waiting(reform).body("items", empty());
        officer("66")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(201);

        waiting(reform).body("items.householdId", contains(household.id().toString()));
        assign(reform, row(household.id(), "22090")).statusCode(200);
        seen("22090", household, "2026-10-01", "22090");
    }

    @Test
    void a_wrong_row_is_named_and_nothing_of_the_list_is_kept() {
        var right = Division.poor("22114", "A-1");
        var twin = Division.poor("22114", "A-2");
        var elsewhere = poor("22060");
        var reform = divided("22114", "99114");

        assign(
                        reform,
                        String.join(
                                ",",
                                row(right.id(), "99114"),
                                row(elsewhere.id(), "99114"),
                                row(twin.id(), "22060"),
                                row(right.id(), "22114")))
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/assignments/1/householdId NOT_WAITING",
                                "/assignments/2/unit NOT_A_SUCCESSOR",
                                "/assignments/3/householdId NAMED_TWICE"));
        waiting(reform).body("items", hasSize(2));

        assign(reform, row(right.id(), "99114")).statusCode(200);
        assign(reform, """
                        {"householdId": "%s", "unit": "99114", "code": "A-1"}""".formatted(twin.id()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assignments/0/code"))
                .body("errors[0].code", equalTo("CODE_TAKEN"));
        assign(reform, """
                        {"householdId": "%s", "unit": "99114", "code": "B-2"}""".formatted(twin.id())).statusCode(200);
        officer("99114")
                .get("/households/{id}?asOf=2026-10-01", twin.id())
                .then()
                .body("code", equalTo("B-2"));
        officer("66").get("/households/{id}?asOf=2026-09-30", twin.id()).then().body("code", equalTo("A-2"));
    }

    @Test
    void a_list_comes_as_a_table_too_and_the_table_to_fill_in_is_one() {
        var first = poor("22057");
        var second = poor("22057");
        var reform = divided("22057", "99057");
        var table = officer("66")
                .accept("text/csv")
                .get(PATH + "/table", reform)
                .then()
                .statusCode(200)
                .body(containsString("22057 99057"))
                .extract()
                .body()
                .asString();

        var wrong = table.lines()
                .map(line -> line.startsWith("householdId") || line.contains("householdId") ? line : line + "99060")
                .toList();
        sent(reform, "text/csv", String.join("\r\n", wrong))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/unit", "/rows/3/unit"));
        sent(reform, "text/csv", "householdId,unit\r\nx,99057\r\n")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rows/2/householdId"));
        sent(reform, "application/x-ndjson", row(first.id(), "99057") + "\n\n" + row(second.id(), "x"))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/3/unit"));
        sent(reform, "application/x-ndjson", row(first.id(), "99057") + "\n{\"household\": 1}")
                .statusCode(400)
                .body("errors.pointer", contains("/rows/2/household"));

        var filled = table.lines()
                .map(line -> line.contains("householdId") ? line : line + "99057")
                .toList();
        sent(reform, "text/csv", String.join("\r\n", filled)).statusCode(200).body("assigned", equalTo(2));
        seen("99057", second, "2026-10-01", "99057");
    }

    private static ValidatableResponse sent(UUID reform, String type, String body) {
        return officer("66")
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(PATH, reform)
                .then();
    }

    @Test
    void reforms_of_the_reference_data_are_named_by_their_day() {
        var household = AHousehold.inCommune("00007").with("registeredOn", "2024-12-31");
        officer("01").body(household.json()).post("/households").then().statusCode(201);
        List<String> candidates = officer("01")
                .get(REFORMS + "/2025-07-01/assignments")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.householdId == '%s' }.candidates".formatted(household.id()));

        officer("01")
                .body("{\"assignments\": [" + row(household.id(), candidates.get(0)) + "]}")
                .post(REFORMS + "/2025-07-01/assignments")
                .then()
                .statusCode(200);

        seen(candidates.get(0), household, "2025-07-01", candidates.get(0));
        officer("01")
                .get(REFORMS + "/2025-07-01/assignments?limit=500")
                .then()
                .body("items.householdId", not(hasItem(household.id().toString())));
        officer("01").get(REFORMS + "/2025-07-02/assignments").then().statusCode(404);
    }

    @Test
    void a_certificate_of_the_divided_commune_goes_on() {
        var household = ARound.poor("00016");
        var round = ARound.annual("00016", "2022-09-05");
        round.survey(household.id(), "2022-09-20", 130, "CLEAN_WATER").statusCode(201);
        round.agreed("2022-10-03");
        round.posted("2022-10-06");
        round.consulted("2022-10-20");
        round.recognised("2022-12-14").statusCode(201);

        officer("01")
                .body("{\"assignments\": [" + row(household.id(), "00004") + "]}")
                .post(REFORMS + "/2025-07-01/assignments")
                .then()
                .statusCode(200);

        officer("00004")
                .get("/households/{id}/certificates?asOf=2025-12-31", household.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].revocation", nullValue());
    }

    @Test
    void whoever_does_not_cover_every_part_neither_sees_nor_assigns() {
        var household = poor("22075");
        var reform = divided("22075", "99075");
        var body = "{\"assignments\": [" + row(household.id(), "99075") + "]}";

        for (var unit : List.of("99075", "22075", "12")) {
            officer(unit).get(PATH, reform).then().statusCode(200).body("items", hasSize(0));
            officer(unit).body(body).post(PATH, reform).then().statusCode(403);
        }
        as(Tokens.of("66", "READER")).body(body).post(PATH, reform).then().statusCode(403);
        anonymous().body(body).post(PATH, reform).then().statusCode(401);
        anonymous().get(PATH, reform).then().statusCode(401);
        waiting(reform).body("items", hasSize(1));
    }

    @Test
    void nobody_is_assigned_before_the_first_day_of_the_new_map() {
        var household = poor("22111");
        var reform = divided("22111", "99111", "2027-10-01");
        try {
            assign(reform, row(household.id(), "99111"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/reform-not-in-force"));
        } finally {
            as(Tokens.of("VN", "ADMIN"))
                    .delete(REFORMS + "/{id}", reform)
                    .then()
                    .statusCode(204);
        }
    }
}
