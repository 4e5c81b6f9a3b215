package vn.giamngheo.household.sync;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.sync.Items.LANG_CO;
import static vn.giamngheo.household.sync.Items.members;
import static vn.giamngheo.household.sync.Items.office;
import static vn.giamngheo.household.sync.Items.registered;
import static vn.giamngheo.household.sync.Items.registration;
import static vn.giamngheo.household.sync.Items.send;
import static vn.giamngheo.household.sync.Items.version;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.platform.time.Ids;

/** Births, departures and moves that a phone recorded without a network, beside what an office recorded meanwhile. */
@QuarkusTest
class HappeningItemTest {

    private static final String HUNG_LOC = "20131";

    private static Map<String, Object> item(
            String operation, UUID household, int baseVersion, Map<String, Object> parts) {
        var item = new LinkedHashMap<String, Object>();
        item.put("key", Ids.next().toString());
        item.put("operation", operation);
        item.put("id", household);
        item.put("baseVersion", baseVersion);
        item.putAll(parts);
        return item;
    }

    private static Map<String, Object> child(String name) {
        var child = AHousehold.member("CHILD");
        child.put("name", name);
        child.put("birthYear", 2026);
        return child;
    }

    private static Map<String, Object> birth(UUID household, int baseVersion, Map<String, Object> child) {
        var arrival = Map.of("effectiveOn", "2026-03-02", "reason", "BORN", "member", child);
        return item("ARRIVE", household, baseVersion, Map.of("arrival", arrival));
    }

    private static Map<String, Object> departure(
            UUID household, int baseVersion, Object member, String reason, String day) {
        return item(
                "DEPART",
                household,
                baseVersion,
                Map.of("member", member, "departure", Map.of("effectiveOn", day, "reason", reason)));
    }

    private static Map<String, Object> move(UUID household, int baseVersion, UUID id, String toUnit) {
        var move = Map.of("id", id, "toUnit", toUnit, "releasedOn", "2026-03-02");
        return item("RELEASE", household, baseVersion, Map.of("move", move));
    }

    private static List<Object> names(UUID household) {
        return members(household).stream().map(it -> it.get("name")).toList();
    }

    private static void byTheOffice(UUID household, String path, Map<String, Object> body) {
        officer("46")
                .header("If-Match", "*")
                .body(body)
                .post("/households/" + household + path)
                .then()
                .statusCode(201);
    }

    @Test
    void a_family_is_registered_grows_and_loses_somebody_in_one_batch_and_only_once() {
        var household = Items.household();
        var head = AHousehold.member("HEAD");
        var old = AHousehold.member("PARENT");
        household.with("members", List.of(head, old));
        var baby = child("Bé Thử");
        var batch = List.of(
                registration(household),
                birth(household.id(), 0, baby),
                departure(household.id(), 1, old.get("id"), "DIED", "2026-04-01"));

        send(batch).body("items.outcome", contains("APPLIED", "APPLIED", "APPLIED"));
        send(batch)
                .body("items.outcome", contains("REPLAYED", "REPLAYED", "REPLAYED"))
                .body("items[2].version", equalTo(version(household.id())));

        assertEquals(List.of("Người Thử HEAD", "Bé Thử"), names(household.id()));
        assertEquals(baby.get("id").toString(), members(household.id()).get(1).get("id"));
    }

    @Test
    void a_birth_beside_an_edit_of_the_office_is_merged() {
        var household = registered();
        office(household.id(), Map.of("/village", "Thôn của cơ quan"));

        send(birth(household.id(), 0, child("Bé Thử")))
                .body("items.outcome", contains("MERGED"))
                .body("items[0].version", equalTo(2));

        assertEquals(2, version(household.id()));
        assertEquals(3, members(household.id()).size());
    }

    @Test
    void one_birth_that_two_people_recorded_is_one_child() {
        var household = registered();
        var theirs = child("Bé Thử");
        byTheOffice(
                household.id(), "/members", Map.of("effectiveOn", "2026-03-02", "reason", "BORN", "member", theirs));

        send(birth(household.id(), 0, child("Bé Thử"))).body("items.outcome", contains("MERGED"));
        assertEquals(3, members(household.id()).size());

        var mine = child("Bé Thử");
        mine.put("sex", "MALE");
        String conflict = send(birth(household.id(), 0, mine))
                .body("items.outcome", contains("CONFLICT"))
                .extract()
                .path("items[0].conflictId");
        reader(LANG_CO)
                .get("/sync-conflicts/{id}", conflict)
                .then()
                .body("fields", hasSize(1))
                .body("fields[0].field", equalTo("/members/" + theirs.get("id")))
                .body("fields[0].theirs.sex", equalTo("FEMALE"))
                .body("fields[0].mine.sex", equalTo("MALE"));

        officer(LANG_CO)
                .header("If-Match", "\"" + version(household.id()) + "\"")
                .body(Map.of("fields", List.of(Map.of("field", "/members/" + theirs.get("id"), "take", "MINE"))))
                .post("/sync-conflicts/{id}/resolutions", conflict)
                .then()
                .statusCode(201);
        assertEquals(3, members(household.id()).size());
        assertEquals("MALE", members(household.id()).get(2).get("sex"));
    }

    @Test
    void two_children_of_two_names_are_two() {
        var household = registered();
        byTheOffice(
                household.id(),
                "/members",
                Map.of("effectiveOn", "2026-03-02", "reason", "BORN", "member", child("Bé Một")));

        send(birth(household.id(), 0, child("Bé Hai"))).body("items.outcome", contains("MERGED"));

        assertEquals(4, members(household.id()).size());
    }

    @Test
    void a_death_that_two_people_recorded_happens_once_and_another_day_is_told() {
        var household = registered();
        var child = members(household.id()).get(1).get("id");
        byTheOffice(
                household.id(),
                "/members/" + child + "/departures",
                Map.of("effectiveOn", "2026-03-02", "reason", "DIED"));

        send(departure(household.id(), 0, child, "DIED", "2026-03-02")).body("items.outcome", contains("MERGED"));
        send(departure(household.id(), 0, child, "LEFT", "2026-03-05"))
                .body("items.outcome", contains("REFUSED"))
                .body("items[0].problem.type", equalTo("/problems/member-gone"));
        send(departure(household.id(), 0, Ids.next(), "LEFT", "2026-03-05"))
                .body("items[0].problem.type", equalTo("/problems/member-not-found"));

        assertEquals(1, members(household.id()).size());
    }

    @Test
    void a_family_that_leaves_is_released_once() {
        var household = registered();
        var move = Ids.next();

        send(move(household.id(), 0, move, HUNG_LOC)).body("items.outcome", contains("APPLIED"));
        send(move(household.id(), 0, Ids.next(), HUNG_LOC)).body("items.outcome", contains("MERGED"));
        send(move(household.id(), 0, Ids.next(), "19885"))
                .body("items[0].problem.type", equalTo("/problems/move-open"));

        officer(HUNG_LOC)
                .get("/household-moves/{id}", move)
                .then()
                .statusCode(200)
                .body("state", equalTo("RELEASED"));
    }

    @Test
    void what_is_wrong_is_told_by_the_fields_of_the_item() {
        var household = registered();
        var head = members(household.id()).get(0).get("id");
        var future = Map.<String, Object>of(
                "arrival", Map.of("effectiveOn", "2099-01-01", "reason", "BORN", "member", child("Bé Thử")));

        send(List.of(
                        item("ARRIVE", household.id(), 0, Map.of()),
                        item("ARRIVE", household.id(), 0, Map.of("arrival", Map.of("reason", "BORN"))),
                        item("ARRIVE", household.id(), 0, future),
                        item("DEPART", household.id(), 0, Map.of("departure", Map.of())),
                        departure(household.id(), 0, head, "LEFT", "2026-03-02"),
                        birth(household.id(), 7, child("Bé Thử")),
                        move(household.id(), 0, Ids.next(), LANG_CO)))
                .body("items.problem.status", contains(422, 422, 422, 422, 422, 422, 422))
                .body("items[0].problem.errors[0].pointer", equalTo("/arrival"))
                .body("items[1].problem.errors.pointer", contains("/arrival/effectiveOn", "/arrival/member"))
                .body("items[2].problem.errors[0].pointer", equalTo("/arrival/effectiveOn"))
                .body("items[4].problem.errors[0].pointer", equalTo("/departure/newHead"))
                .body("items[5].problem.errors[0].pointer", equalTo("/baseVersion"))
                .body("items[6].problem.errors[0].pointer", equalTo("/move/toUnit"));
        assertEquals(0, version(household.id()));
    }
}
