package vn.giamngheo.household.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Tokens;

/** Two communes of Huế (46) as they are today. */
@QuarkusTest
class FeedTest {

    private static final String PHU_LOC = "20107";
    private static final String VINH_LOC = "20122";

    private static AHousehold household(String unit) {
        return AHousehold.inCommune(unit).with("registeredOn", "2026-01-05");
    }

    private static AHousehold registered(String unit) {
        var household = household(unit);
        officer("46").body(household.json()).post("/households").then().statusCode(201);
        return household;
    }

    private static void correct(AHousehold household, int version, String village) {
        officer("46")
                .header("If-Match", "\"" + version + "\"")
                .body(household
                        .with("village", village)
                        .without("id")
                        .without("unit")
                        .without("area")
                        .without("registeredOn")
                        .json())
                .put("/households/{id}", household.id())
                .then()
                .statusCode(200);
    }

    @Test
    void a_household_is_told_once_as_it_is_however_often_it_changed() {
        var phone = new Phone(PHU_LOC);
        phone.sync();
        var household = registered(PHU_LOC);
        phone.syncUntilItHolds(household.id(), 0);
        var item = phone.held.get(household.id().toString());
        assertEquals(2, ((List<?>) item.get("members")).size());
        assertEquals("Xã Phú Lộc", ((Map<?, ?>) item.get("household")).get("unitNameVi"));
        assertEquals("Người Thử HEAD", ((Map<?, ?>) item.get("household")).get("headName"));

        correct(household, 0, "Thôn Hai");
        correct(household, 1, "Thôn Ba");
        phone.told.clear();
        phone.syncUntilItHolds(household.id(), 2);
        item = phone.held.get(household.id().toString());
        assertEquals("Thôn Ba", ((Map<?, ?>) item.get("household")).get("village"));

        var cursor = phone.cursor();
        assertEquals(0, phone.sync());
        assertEquals(cursor, phone.cursor());
    }

    @Test
    void a_class_and_an_import_are_told() {
        var phone = new Phone(PHU_LOC);
        var household = registered(PHU_LOC);
        officer("46")
                .body("""
                        {"asOf": "2026-01-05", "scoreA": 130, "scoreB": 30}""")
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
        var imported = household(PHU_LOC);
        officer("46")
                .contentType("application/x-ndjson")
                .body(imported.json().getBytes(UTF_8))
                .post("/household-imports")
                .then()
                .statusCode(202);

        phone.syncUntil(() -> assertTrue(phone.holds(imported.id())));
        phone.syncUntilItHolds(household.id(), 1);
        var view = (Map<?, ?>) phone.held.get(household.id().toString()).get("household");
        assertEquals("POOR", view.get("classification"));
    }

    @Test
    void a_household_that_leaves_the_area_is_gone_there_and_arrives_in_the_other_one() {
        var origin = new Phone(PHU_LOC);
        var destination = new Phone(VINH_LOC);
        var province = new Phone("46");
        var household = registered(PHU_LOC);
        origin.syncUntilItHolds(household.id(), 0);
        destination.sync();
        province.syncUntilItHolds(household.id(), 0);

        String move = officer("46")
                .header("If-Match", "*")
                .body("""
                        {"toUnit": "%s", "releasedOn": "2026-02-02"}""".formatted(VINH_LOC))
                .post("/households/{id}/moves", household.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer("46")
                .header("If-Match", "*")
                .body("""
                        {"movedOn": "2026-02-03", "code": "M-%s", "area": "RURAL"}""".formatted(Ids.next()))
                .post("/household-moves/{id}/acceptance", move)
                .then()
                .statusCode(201);

        destination.syncUntil(() -> assertTrue(destination.holds(household.id())));
        origin.syncUntil(() -> assertFalse(origin.holds(household.id())));
        province.told.clear();
        province.syncUntil(() -> assertEquals(destination.version(household.id()), province.version(household.id())));
        var view = (Map<?, ?>) province.held.get(household.id().toString()).get("household");
        assertEquals(VINH_LOC, view.get("unit"));
    }

    @Test
    void a_household_that_has_ended_is_gone_and_comes_back_when_that_is_undone() {
        var phone = new Phone(PHU_LOC);
        var household = household(PHU_LOC).withMembers(1);
        String member = officer("46")
                .body(household.json())
                .post("/households")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        phone.syncUntilItHolds(household.id(), 0);
        member = ((Map<?, ?>) ((List<?>) phone.held.get(member).get("members")).get(0))
                .get("id")
                .toString();

        var change = officer("46")
                .header("If-Match", "*")
                .body("""
                        {"effectiveOn": "2026-03-02", "reason": "DIED"}""")
                .post("/households/{id}/members/{m}/departures", household.id(), member)
                .then()
                .statusCode(201)
                .extract();
        phone.syncUntil(() -> assertFalse(phone.holds(household.id())));

        officer("46")
                .header("If-Match", change.header("ETag"))
                .post("/household-changes/{id}/reversal", change.<String>path("id"))
                .then()
                .statusCode(201);
        phone.syncUntil(() -> assertTrue(phone.holds(household.id())));
    }

    @Test
    void all_of_it_comes_line_by_line_with_a_cursor_at_the_end() {
        var household = registered(VINH_LOC);
        var phone = new Phone(VINH_LOC);
        phone.syncUntilItHolds(household.id(), 0);

        var lines = new ArrayList<>(reader(VINH_LOC)
                .accept("application/x-ndjson")
                .get("/households/changes")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .toList());
        var last = lines.remove(lines.size() - 1);
        assertTrue(last.startsWith("{\"nextCursor\":\""), last);
        assertEquals(
                phone.held.size(),
                lines.stream()
                        .filter(line -> line.contains("\"removed\":false"))
                        .count());
        assertTrue(lines.stream().anyMatch(line -> line.contains(household.id().toString())));

        var cursor = last.substring("{\"nextCursor\":\"".length(), last.length() - 2);
        reader(VINH_LOC)
                .queryParam("after", cursor)
                .get("/households/changes")
                .then()
                .body("items", empty())
                .body("nextCursor", equalTo(cursor));
    }

    @Test
    void nobody_is_told_of_another_area() {
        var household = registered(PHU_LOC);
        var phone = new Phone(PHU_LOC);
        phone.syncUntilItHolds(household.id(), 0);
        var elsewhere = new Phone(VINH_LOC);
        elsewhere.sync();

        assertFalse(elsewhere.holds(household.id()));
        reader(VINH_LOC)
                .get("/households/changes?unit=" + PHU_LOC)
                .then()
                .statusCode(200)
                .body("items", empty());
        reader(VINH_LOC)
                .queryParam("after", phone.cursor())
                .get("/households/changes")
                .then()
                .statusCode(410);
        as(Tokens.withoutUnit("READER")).get("/households/changes").then().body("items", empty());
        as(Tokens.of(PHU_LOC, "PARTNER")).get("/households/changes").then().statusCode(403);
        anonymous().get("/households/changes").then().statusCode(401);
    }

    @Test
    void a_cursor_that_was_not_given_out_is_refused() {
        for (var cursor : List.of("x", "AAAA", "MR8yHzMfNB81HzY")) {
            reader(PHU_LOC)
                    .queryParam("after", cursor)
                    .get("/households/changes")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/after"));
        }
    }
}
