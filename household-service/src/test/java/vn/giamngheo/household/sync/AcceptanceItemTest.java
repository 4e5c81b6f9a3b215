package vn.giamngheo.household.sync;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.sync.Items.LANG_CO;
import static vn.giamngheo.household.sync.Items.registered;
import static vn.giamngheo.household.sync.Items.version;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.time.Ids;

/** Households that a phone of the destination took in without a network. */
@QuarkusTest
class AcceptanceItemTest {

    private static final String HUNG_LOC = "20131";

    /** A household of Lăng Cô on its way to Hưng Lộc. */
    private record OnItsWay(UUID household, UUID move) {

        static OnItsWay released() {
            var household = registered().id();
            String move = officer(LANG_CO)
                    .header("If-Match", "*")
                    .body(Map.of("toUnit", HUNG_LOC, "releasedOn", "2026-03-02"))
                    .post("/households/{id}/moves", household)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            return new OnItsWay(household, UUID.fromString(move));
        }

        Map<String, Object> accepted(String movedOn, String code, String village) {
            var acceptance = new LinkedHashMap<String, Object>();
            acceptance.put("movedOn", movedOn);
            acceptance.put("code", code);
            acceptance.put("village", village);
            acceptance.put("area", "RURAL");
            var item = new LinkedHashMap<String, Object>();
            item.put("key", Ids.next().toString());
            item.put("operation", "ACCEPT");
            item.put("id", household);
            item.put("baseVersion", 0);
            item.put("moveId", move);
            item.put("acceptance", acceptance);
            return item;
        }

        void acceptedByTheOffice(String movedOn, String code, String village) {
            officer(HUNG_LOC)
                    .header("If-Match", "*")
                    .body(accepted(movedOn, code, village).get("acceptance"))
                    .post("/household-moves/{id}/acceptance", move)
                    .then()
                    .statusCode(201);
        }

        String state() {
            return reader(LANG_CO).get("/household-moves/{id}", move).path("state");
        }
    }

    private static ValidatableResponse send(String unit, List<Map<String, Object>> items) {
        return officer(unit)
                .body(Map.of("items", items))
                .post("/household-batches")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse send(Map<String, Object> item) {
        return send(HUNG_LOC, List.of(item));
    }

    private static String code() {
        return "HL-" + Ids.next();
    }

    private static Map<String, Object> with(Map<String, Object> item, String field, Object value) {
        var other = new LinkedHashMap<>(item);
        other.put(field, value);
        return other;
    }

    private static ValidatableResponse found(UUID household) {
        return reader(HUNG_LOC).get("/households/{id}", household).then().statusCode(200);
    }

    @Test
    void a_family_is_taken_in_once_however_often_it_is_sent() {
        var family = OnItsWay.released();
        var code = code();
        var item = family.accepted("2026-03-10", code, "Thôn Mới");

        send(item)
                .body("items.outcome", contains("APPLIED"))
                .body("items[0].version", equalTo(version(family.household())));
        send(item).body("items.outcome", contains("REPLAYED"));
        send(family.accepted("2026-03-10", code, "Thôn Mới")).body("items.outcome", contains("MERGED"));

        assertEquals("ACCEPTED", family.state());
        found(family.household()).body("unit", equalTo(HUNG_LOC)).body("code", equalTo(code));
        reader(LANG_CO).get("/households/{id}", family.household()).then().statusCode(404);
    }

    @Test
    void codes_that_two_people_gave_apart_wait_until_somebody_decides() {
        var family = OnItsWay.released();
        var theirs = code();
        var mine = code();
        family.acceptedByTheOffice("2026-03-10", theirs, null);

        String conflict = send(family.accepted("2026-03-10", mine, "Thôn Mới"))
                .body("items.outcome", contains("CONFLICT"))
                .extract()
                .path("items[0].conflictId");

        reader(HUNG_LOC)
                .get("/sync-conflicts/{id}", conflict)
                .then()
                .body("fields.field", contains("/code"))
                .body("fields[0].theirs", equalTo(theirs))
                .body("fields[0].mine", equalTo(mine));
        found(family.household()).body("code", equalTo(theirs)).body("village", equalTo("Thôn Mới"));
        officer(HUNG_LOC)
                .header("If-Match", "\"" + version(family.household()) + "\"")
                .body(Map.of("fields", List.of(Map.of("field", "/code", "take", "MINE"))))
                .post("/sync-conflicts/{id}/resolutions", conflict)
                .then()
                .statusCode(201);
        found(family.household()).body("code", equalTo(mine));
    }

    @Test
    void another_day_and_another_decision_are_told() {
        var family = OnItsWay.released();
        family.acceptedByTheOffice("2026-03-10", code(), null);
        send(family.accepted("2026-03-11", code(), null))
                .body("items.outcome", contains("REFUSED"))
                .body("items[0].problem.type", equalTo("/problems/move-decided"));

        var refused = OnItsWay.released();
        officer(HUNG_LOC)
                .header("If-Match", "*")
                .body(Map.of("reason", "Không có chỗ ở"))
                .post("/household-moves/{id}/refusal", refused.move())
                .then()
                .statusCode(201);
        send(refused.accepted("2026-03-10", code(), null))
                .body("items[0].problem.type", equalTo("/problems/move-decided"));
        assertEquals("REFUSED", refused.state());
    }

    @Test
    void only_the_destination_takes_in_and_what_is_wrong_is_told_by_the_fields_of_the_item() {
        var family = OnItsWay.released();
        var good = family.accepted("2026-03-10", code(), null);
        send(LANG_CO, List.of(good)).body("items[0].problem.type", equalTo("/problems/outside-area"));
        send(with(good, "id", Ids.next())).body("items[0].problem.type", equalTo("/problems/move-not-found"));

        var items = new ArrayList<Map<String, Object>>();
        for (var field : List.of("moveId", "acceptance", "baseVersion")) {
            items.add(with(good, field, null));
        }
        items.add(with(good, "baseVersion", 1));
        items.add(family.accepted("2026-03-01", code(), null));
        items.add(family.accepted("2099-01-01", code(), null));
        items.add(family.accepted("2026-03-10", "", null));
        send(HUNG_LOC, items)
                .body("items.problem.status", contains(422, 422, 422, 422, 422, 422, 422))
                .body(
                        "items.problem.errors.pointer.flatten()",
                        contains(
                                "/moveId",
                                "/acceptance",
                                "/baseVersion",
                                "/baseVersion",
                                "/acceptance/movedOn",
                                "/acceptance/movedOn",
                                "/acceptance/code"));

        assertEquals("RELEASED", family.state());
        send(good).body("items.outcome", contains("APPLIED"));
    }
}
