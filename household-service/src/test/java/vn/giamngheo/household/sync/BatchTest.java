package vn.giamngheo.household.sync;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.sync.Items.LANG_CO;
import static vn.giamngheo.household.sync.Items.correction;
import static vn.giamngheo.household.sync.Items.found;
import static vn.giamngheo.household.sync.Items.household;
import static vn.giamngheo.household.sync.Items.members;
import static vn.giamngheo.household.sync.Items.office;
import static vn.giamngheo.household.sync.Items.registered;
import static vn.giamngheo.household.sync.Items.registration;
import static vn.giamngheo.household.sync.Items.send;
import static vn.giamngheo.household.sync.Items.version;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Tokens;

/** A phone of one commune of Huế (46), and an office that works on the same households. */
@QuarkusTest
class BatchTest {

    private static final String HUNG_LOC = "20131";

    @Inject
    Sql sql;

    @Test
    void a_phone_that_sends_a_week_of_edits_again_changes_nothing_twice() {
        var household = household();
        var week = new ArrayList<Map<String, Object>>();
        week.add(registration(household));
        week.add(correction(household.id(), 0, Map.of("/village", "Thôn Hai")));
        week.add(correction(household.id(), 1, Map.of("/village", "Thôn Ba", "/meritHousehold", true)));

        send(week)
                .body("items.outcome", contains("APPLIED", "APPLIED", "APPLIED"))
                .body("items[2].version", equalTo(2));
        send(week)
                .body("items.outcome", contains("REPLAYED", "REPLAYED", "REPLAYED"))
                .body("items[2].version", equalTo(2));

        assertEquals(2, version(household.id()));
        found(household.id()).body("village", equalTo("Thôn Ba")).body("meritHousehold", equalTo(true));
    }

    @Test
    void edits_of_different_fields_are_merged() {
        var household = registered();
        var child = members(household.id()).get(1).get("id");
        office(household.id(), Map.of("/village", "Thôn của cơ quan"));

        send(correction(household.id(), 0, Map.of("/members/" + child + "/name", "Người Thử Mới")))
                .body("items.outcome", contains("MERGED"))
                .body("items[0].version", equalTo(2));

        found(household.id()).body("village", equalTo("Thôn của cơ quan"));
        assertEquals("Người Thử Mới", members(household.id()).get(1).get("name"));
    }

    @Test
    void people_are_added_and_taken_away() {
        var household = registered();
        var child = members(household.id()).get(1).get("id");
        var person = AHousehold.member("SPOUSE");
        var id = person.remove("id");
        var changes = new java.util.HashMap<String, Object>();
        changes.put("/members/" + id, person);
        changes.put("/members/" + child, null);

        send(correction(household.id(), 0, changes)).body("items.outcome", contains("APPLIED"));

        assertEquals(
                List.of("HEAD", "SPOUSE"),
                members(household.id()).stream().map(it -> it.get("relation")).toList());
    }

    @Test
    void a_field_that_both_changed_waits_until_somebody_decides() {
        var household = registered();
        office(household.id(), Map.of("/village", "Thôn của cơ quan"));

        String conflict = send(correction(
                        household.id(), 0, Map.of("/village", "Thôn của máy", "/meritHousehold", true)))
                .body("items.outcome", contains("CONFLICT"))
                .extract()
                .path("items[0].conflictId");
        found(household.id()).body("village", equalTo("Thôn của cơ quan")).body("meritHousehold", equalTo(true));
        reader(LANG_CO)
                .get("/sync-conflicts/{id}", conflict)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("fields[0].field", equalTo("/village"))
                .body("fields[0].base", equalTo("Thôn Một"))
                .body("fields[0].theirs", equalTo("Thôn của cơ quan"))
                .body("fields[0].mine", equalTo("Thôn của máy"));
        reader(LANG_CO).get("/sync-conflicts").then().body("items.id", hasItems(conflict));
        reader(HUNG_LOC).get("/sync-conflicts").then().body("items.id", not(hasItems(conflict)));
        reader(HUNG_LOC).get("/sync-conflicts/{id}", conflict).then().statusCode(404);

        var mine = "{\"fields\": [{\"field\": \"/village\", \"take\": \"MINE\"}]}";
        resolve(LANG_CO, conflict, null, mine).statusCode(428);
        resolve(LANG_CO, conflict, "\"1\"", mine).statusCode(412);
        resolve(HUNG_LOC, conflict, "\"2\"", mine).statusCode(403);
        resolve(LANG_CO, conflict, "\"2\"", "{\"fields\": [{\"field\": \"/code\", \"take\": \"MINE\"}]}")
                .statusCode(422)
                .body("errors.code", contains("NOT_IN_CONFLICT", "UNDECIDED"));
        resolve(LANG_CO, conflict, "\"2\"", mine).statusCode(201).body("resolvedAt", notNullValue());
        found(household.id()).body("village", equalTo("Thôn của máy")).header("ETag", "\"3\"");
        resolve(LANG_CO, conflict, "\"3\"", mine).statusCode(409);
        reader(LANG_CO).get("/sync-conflicts").then().body("items.id", not(hasItems(conflict)));
        officer(LANG_CO)
                .get("/audit-entries?subject={id}&limit=500", household.id())
                .then()
                .body("items.action", hasItems("SYNC_CONFLICT_REPORTED", "SYNC_CONFLICT_RESOLVED"));
    }

    private static ValidatableResponse resolve(String unit, String conflict, String ifMatch, String body) {
        var request = officer(unit).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/sync-conflicts/{id}/resolutions", conflict).then();
    }

    @Test
    void what_was_undone_meanwhile_is_a_change_of_somebody_else() {
        var household = registered();
        office(household.id(), Map.of("/village", "Thôn B"));
        String change = reader("46")
                .get("/households/{id}/history", household.id())
                .jsonPath()
                .getString("items.find { it.kind == 'CORRECTED' }.changeId");
        officer("46")
                .header("If-Match", "\"1\"")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(201);

        send(correction(household.id(), 1, Map.of("/village", "Thôn C"))).body("items.outcome", contains("CONFLICT"));
        send(correction(household.id(), 1, Map.of("/village", "Thôn B"))).body("items.outcome", contains("MERGED"));

        found(household.id()).body("village", equalTo("Thôn Một"));
    }

    @Test
    void an_item_that_cannot_be_applied_stops_no_other() {
        var elsewhere = AHousehold.inCommune(HUNG_LOC).with("registeredOn", "2026-01-05");
        officer("46").body(elsewhere.json()).post("/households").then().statusCode(201);
        var household = household();
        var first = registration(household);

        send(List.of(
                        Map.of("key", "only"),
                        Map.of("key", "kind", "operation", "DELETE", "id", household.id()),
                        first,
                        correction(elsewhere.id(), 0, Map.of("/village", "X")),
                        correction(Ids.next(), 0, Map.of("/village", "X")),
                        correction(household.id(), 7, Map.of("/village", "X")),
                        correction(household.id(), 0, Map.of("/registeredOn", "2020-01-01")),
                        correction(household.id(), 0, Map.of("/members/" + Ids.next() + "/name", "X")),
                        correction(household.id(), 0, Map.of("/code", " ")),
                        Map.of(
                                "key",
                                first.get("key"),
                                "operation",
                                "REGISTER",
                                "id",
                                Ids.next(),
                                "household",
                                Map.of()),
                        correction(household.id(), 0, Map.of("/village", "Thôn Cuối"))))
                .body("items.problem.status", contains(422, 400, 403, 404, 422, 422, 422, 422, 422))
                .body("items.findAll { it.outcome == 'APPLIED' }.position", contains(2, 10))
                .body("items[8].problem.errors[0].pointer", equalTo("/code"))
                .body("items[9].problem.type", equalTo("/problems/item-key-reused"))
                .body("items[10].outcome", equalTo("APPLIED"))
                .body("items[10].problem", nullValue());
        found(household.id()).body("village", equalTo("Thôn Cuối"));
    }

    @Test
    void an_item_that_meets_an_unexpected_fault_poisons_no_other_and_goes_again_under_its_key() {
        var before = household();
        var broken = household().with("village", "Thôn Hỏng");
        var after = household();
        var batch = List.of(
                registration(before),
                registration(broken),
                registration(after),
                correction(before.id(), 0, Map.of("/village", "Thôn Hỏng")));
        sql.update("alter table household add constraint trouble check (village <> 'Thôn Hỏng') not valid");
        try {
            send(batch)
                    .body("items.outcome", contains("APPLIED", "REFUSED", "APPLIED", "REFUSED"))
                    .body("items[1].problem.status", equalTo(500))
                    .body("items[1].problem.type", equalTo("/problems/unexpected"))
                    .body("items[3].problem.status", equalTo(500));
        } finally {
            sql.update("alter table household drop constraint trouble");
        }
        assertEquals(0, version(before.id()));
        reader("VN").get("/households/{id}", broken.id()).then().statusCode(404);

        send(batch).body("items.outcome", contains("REPLAYED", "APPLIED", "REPLAYED", "APPLIED"));
        send(batch).body("items.outcome", contains("REPLAYED", "REPLAYED", "REPLAYED", "REPLAYED"));
    }

    @Test
    void only_officers_send() {
        for (var role : List.of("READER", "APPROVER", "PARTNER", "OVERSIGHT")) {
            as(Tokens.of(LANG_CO, role))
                    .body("{\"items\": [{}]}")
                    .post("/household-batches")
                    .then()
                    .statusCode(403);
        }
        officer(LANG_CO)
                .body("{\"items\": []}")
                .post("/household-batches")
                .then()
                .statusCode(422);
        as(Tokens.withoutUnit("READER")).get("/sync-conflicts").then().body("items", empty());
        send(registration(household())).body("items", hasSize(1));
    }
}
