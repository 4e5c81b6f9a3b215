package vn.giamngheo.household.reform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.reform.Division.poor;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.household.review.ARound;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

/** Communes of Đắk Lắk, where no other test registers anybody; each test divides its own, on a day of its own. */
@QuarkusTest
class AssignmentListTest {

    private static final String REVERSED = "vn.giamngheo.household.change-reversed.v1";

    private static void seen(AHousehold household, String from, int status) {
        officer(from)
                .get("/households/{id}?asOf=2026-10-21", household.id())
                .then()
                .statusCode(status);
    }

    @Test
    void a_list_is_undone_as_a_whole_and_its_households_wait_again() {
        var one = poor("22120", "A-1");
        var other = poor("22120", "A-2");
        var division = Division.of("22120", "99020", "2026-10-05");
        var list = division.assigned("99020", one, other);
        division.lists("66")
                .body("items.id", contains(list))
                .body("items[0].households", equalTo(2))
                .body("items[0].standing", equalTo(2))
                .body("items[0].units.unit", contains("22120"))
                .body("items[0].reversedAt", nullValue());
        seen(one, "99020", 200);

        division.reverse(list)
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("standing", equalTo(0))
                .body("reversedAt", notNullValue());

        seen(one, "99020", 404);
        seen(one, "66", 200);
        division.waiting()
                .body(
                        "items.householdId",
                        containsInAnyOrder(one.id().toString(), other.id().toString()));
        officer("66")
                .get("/households/{id}/history", one.id())
                .then()
                .body("items.find { it.kind == 'ASSIGNED' }.reversedAt", notNullValue());
        as(Tokens.of("66", "OVERSIGHT"))
                .get("/audit-entries?unit=66&asOf=2026-10-21&subject=households&limit=500")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.detail.list == '%s' }.action".formatted(list),
                        hasItem("ASSIGNMENTS_REVERSED"));
        try (var topic = new EventProbe("household.events.v1")) {
            Contract.assertSameShape(
                    Contract.example("household-service", REVERSED), topic.await(REVERSED, other.id()));
        }
        division.list("66", list).body("standing", equalTo(0));
        officer("66")
                .header("If-Match", "*")
                .post("/administrative-reforms/{id}/assignment-lists/{list}/reversal", division.reform(), list)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/assignment-list-reversed"));
        division.assigned("22120", one);
        seen(one, "22120", 200);
    }

    @Test
    void newer_facts_of_a_household_keep_all_of_the_list_and_are_named() {
        var corrected = poor("22132", "B-1");
        var reviewed = poor("22132", "B-2");
        var moving = poor("22132", "B-3");
        var free = poor("22132", "B-4");
        var division = Division.of("22132", "99032", "2026-10-06");
        var list = division.assigned("99032", corrected, reviewed, moving, free);
        officer("99032")
                .header("If-Match", "*")
                .body(corrected
                        .with("code", "B-9")
                        .without("id")
                        .without("unit")
                        .without("area")
                        .without("registeredOn")
                        .json())
                .put("/households/{id}", corrected.id())
                .then()
                .statusCode(200);
        ARound.regular("99032", "2026-10-15")
                .request("2026-10-15", reviewed.id())
                .statusCode(201);
        officer("99032")
                .header("If-Match", "*")
                .body("{\"toUnit\": \"22120\", \"releasedOn\": \"2026-10-20\"}")
                .post("/households/{id}/moves", moving.id())
                .then()
                .statusCode(201);

        division.reverse(list)
                .statusCode(409)
                .body("type", equalTo("/problems/assignment-list-in-use"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/households/" + corrected.id() + " LATER_CHANGE",
                                "/households/" + reviewed.id() + " IN_REVIEW",
                                "/households/" + moving.id() + " MOVED_SINCE"));
        String change = officer("66")
                .get("/households/{id}/history", reviewed.id())
                .path("items.find { it.kind == 'ASSIGNED' }.changeId");
        officer("66")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/assignment-in-use"))
                .body("errors.code", contains("IN_REVIEW"));
        officer("12")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-area"));
        officer("99032")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-area"));
        officer("66").post("/household-changes/{id}/reversal", change).then().statusCode(428);
        officer("66")
                .header("If-Match", "\"999\"")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(412);
        division.list("66", list).body("standing", equalTo(4)).body("reversedAt", nullValue());
        seen(free, "99032", 200);
        division.waiting().body("items", hasSize(0));
    }

    @Test
    void what_was_undone_by_itself_stays_as_it_is() {
        var gone = poor("22147", "C-1");
        var stays = poor("22147", "C-2");
        var division = Division.of("22147", "99047", "2026-10-07");
        var list = division.assigned("99047", gone, stays);
        String change = officer("66")
                .get("/households/{id}/history", gone.id())
                .path("items.find { it.kind == 'ASSIGNED' }.changeId");
        officer("99047")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-area"));
        seen(gone, "99047", 200);
        officer("66")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(201);
        division.assigned("22147", gone);
        division.list("66", list).body("households", equalTo(2)).body("standing", equalTo(1));

        division.reverse(list).statusCode(201).body("standing", equalTo(0));

        seen(gone, "22147", 200);
        division.waiting().body("items.householdId", contains(stays.id().toString()));
    }

    @Test
    void a_repeated_reversal_gets_its_first_answer() {
        var household = poor("22250", "E-1");
        var division = Division.of("22250", "99150", "2026-09-21");
        var list = division.assigned("99150", household);
        var key = UUID.randomUUID().toString();
        var reversal = "/administrative-reforms/{id}/assignment-lists/{list}/reversal";

        var first = officer("66")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .post(reversal, division.reform(), list)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .body("standing", equalTo(0))
                .extract();
        officer("66")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .post(reversal, division.reform(), list)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", equalTo(first.header("Location")))
                .header("ETag", equalTo(first.header("ETag")))
                .body("reversedAt", equalTo(first.path("reversedAt")));

        seen(household, "99150", 404);
        division.waiting().body("items.householdId", contains(household.id().toString()));
    }

    @Test
    void a_list_belongs_to_whoever_covers_all_that_it_touched() {
        var household = poor("22153", "D-1");
        var division = Division.of("22153", "99053", "2026-10-08");
        var list = division.assigned("99053", household);
        var reversal = "/administrative-reforms/{id}/assignment-lists/{list}/reversal";

        for (var unit : new String[] {"99053", "22153", "12"}) {
            division.list(unit, list).statusCode(404);
            division.lists(unit).body("items", empty());
            officer(unit)
                    .header("If-Match", "*")
                    .post(reversal, division.reform(), list)
                    .then()
                    .statusCode(404);
        }
        as(Tokens.of("66", "READER"))
                .header("If-Match", "*")
                .post(reversal, division.reform(), list)
                .then()
                .statusCode(403);
        officer("66").post(reversal, division.reform(), list).then().statusCode(428);
        officer("66")
                .header("If-Match", "\"7\"")
                .post(reversal, division.reform(), list)
                .then()
                .statusCode(412);
        officer("66")
                .header("If-Match", "*")
                .post(reversal, "2025-07-01", list)
                .then()
                .statusCode(404);
    }
}
