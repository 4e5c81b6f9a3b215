package vn.giamngheo.household.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.change.Happening.counted;
import static vn.giamngheo.household.change.Happening.members;
import static vn.giamngheo.household.change.Happening.notCounted;
import static vn.giamngheo.household.change.Happening.to;
import static vn.giamngheo.household.change.Happening.undo;
import static vn.giamngheo.household.change.Happening.version;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.platform.time.Ids;

@QuarkusTest
class ChangeTest {

    private static String poor(AHousehold household) {
        officer("481")
                .body("""
                        {"asOf": "2022-01-01", "scoreA": 130, "scoreB": 30}""")
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
        return members(household.id(), "2022-01-01").get(2);
    }

    @Test
    void a_split_counts_both_households_from_its_day_and_the_class_goes_with_those_who_leave() {
        var household = inCommune("20083").withMembers(4).registered();
        var leaves = poor(household);
        var made = Ids.next();

        var change = to(household.id(), "/splits", """
                        {"id": "%s", "effectiveOn": "2022-06-01", "code": "S-%s",
                         "members": [{"id": "%s", "relation": "HEAD"}]}""".formatted(made, made, leaves))
                .statusCode(201)
                .header("Location", equalTo("/api/v1/households/" + made))
                .body("kind", equalTo("SPLIT"))
                .extract()
                .<String>path("id");

        counted(household, "2022-05-31", 4);
        counted(household, "2022-06-01", 3);
        notCounted(made, "2022-05-31");
        reader("481")
                .get("/households/{id}?asOf=2022-06-01", made)
                .then()
                .body("persons", equalTo(1))
                .body("classification", equalTo("POOR"))
                .body("unit", equalTo("20083"));
        reader("481")
                .get("/households/{id}/history?asOf=2022-06-01", made)
                .then()
                .body("items.kind", hasItems("REGISTERED", "SPLIT", "CLASSIFIED"));

        undo(change).statusCode(201);
        counted(household, "2022-06-01", 4);
        notCounted(made, "2022-06-01");
    }

    @Test
    void a_merged_household_is_not_counted_from_that_day() {
        var into = inCommune("20083").withMembers(2).registered();
        var absorbed = inCommune("20083").withMembers(3).registered();

        var change = to(into.id(), "/mergers", """
                        {"absorbed": "%s", "effectiveOn": "2022-06-01"}""".formatted(absorbed.id()))
                .statusCode(201)
                .extract()
                .<String>path("id");

        counted(into, "2022-05-31", 2);
        counted(absorbed, "2022-05-31", 3);
        counted(into, "2022-06-01", 5);
        notCounted(absorbed.id(), "2022-06-01");
        reader("481")
                .get("/households?unit=20083&asOf=2022-06-01&limit=500")
                .then()
                .body("items.id", hasItem(into.id().toString()))
                .body("items.id", not(hasItem(absorbed.id().toString())));
        officer("481")
                .header("If-Match", "*")
                .body("""
                        {"effectiveOn": "2022-07-01", "reason": "DIED"}""")
                .post(
                        "/households/{id}/members/{member}/departures",
                        absorbed.id(),
                        members(absorbed.id(), "2022-05-31").get(1))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/household-ended"));

        undo(change).statusCode(201);
        counted(into, "2022-06-01", 2);
        counted(absorbed, "2022-06-01", 3);
        undo(change).statusCode(409).body("type", equalTo("/problems/change-reversed"));
    }

    @Test
    void a_birth_and_a_death_count_from_their_days() {
        var household = inCommune("20083").withMembers(2).registered();
        to(household.id(), "/members", """
                        {"effectiveOn": "2022-03-01", "reason": "BORN", "member": {"name": "Người Thử Bé", "sex": "MALE",
                         "birthDate": "2022-03-01", "ethnicity": "Tà Ôi", "relation": "CHILD"}}""").statusCode(201);
        var head = members(household.id(), "2022-03-01").get(0);
        var child = members(household.id(), "2022-03-01").get(1);

        to(household.id(), "/members/" + head + "/departures", """
                        {"effectiveOn": "2022-04-01", "reason": "DIED"}""")
                .statusCode(422)
                .body("errors.code", contains("HEAD_NEEDED"));
        to(household.id(), "/members/" + head + "/departures", """
                        {"effectiveOn": "2022-04-01", "reason": "DIED", "newHead": "%s"}""".formatted(child))
                .statusCode(201);

        counted(household, "2022-02-28", 2);
        counted(household, "2022-03-31", 3);
        counted(household, "2022-04-01", 2);
        reader("481")
                .get("/households/{id}/members?asOf=2022-04-01", household.id())
                .then()
                .body("items.relation", contains("HEAD", "CHILD"));
        reader("481")
                .get("/households/{id}/members?asOf=2022-03-31", household.id())
                .then()
                .body("items.relation", contains("HEAD", "CHILD", "CHILD"));
    }

    @Test
    void with_its_last_member_a_household_ends() {
        var household = inCommune("20083").withMembers(1).registered();
        var only = members(household.id(), "2022-01-01").get(0);

        var change = to(household.id(), "/members/" + only + "/departures", """
                        {"effectiveOn": "2022-04-01", "reason": "DIED"}""")
                .statusCode(201)
                .extract()
                .<String>path("id");

        counted(household, "2022-03-31", 1);
        notCounted(household.id(), "2022-04-01");
        undo(change).statusCode(201);
        counted(household, "2022-04-01", 1);
    }

    @Test
    void a_correction_is_undone_like_everything_else_and_the_last_operation_first() {
        var household = inCommune("20083").withMembers(2).registered();
        officer("481")
                .header("If-Match", "\"0\"")
                .body(household
                        .withMembers(3)
                        .without("id")
                        .without("unit")
                        .without("area")
                        .without("registeredOn")
                        .json())
                .put("/households/{id}", household.id())
                .then()
                .statusCode(200);
        var correction = reader("481")
                .get("/households/{id}/history?asOf=2022-01-01", household.id())
                .then()
                .extract()
                .<String>path("items[1].changeId");
        var last = members(household.id(), "2022-01-01").get(2);
        var left = to(household.id(), "/members/" + last + "/departures", """
                        {"effectiveOn": "2022-04-01", "reason": "LEFT"}""")
                .statusCode(201)
                .extract()
                .<String>path("id");

        undo(correction).statusCode(409).body("type", equalTo("/problems/change-not-last"));
        undo(left).statusCode(201);
        undo(correction).statusCode(201);
        assertEquals(2, members(household.id(), "2022-01-01").size());
    }

    @Test
    void nothing_happens_before_what_is_recorded_already_or_on_a_day_to_come() {
        var household = inCommune("20083").withMembers(3).registered();
        var leaves = members(household.id(), "2022-01-01").get(2);
        var departure = "/members/" + leaves + "/departures";

        refused(household.id(), departure, "2021-12-30", "BEFORE_LAST_CHANGE");
        refused(household.id(), departure, "2021-12-31", "BEFORE_LAST_CHANGE");
        refused(household.id(), departure, "2999-01-01", "IN_THE_FUTURE");
        to(household.id(), departure, """
                        {"effectiveOn": "2022-01-01", "reason": "LEFT"}""").statusCode(201);
    }

    private static void refused(UUID household, String path, String day, String code) {
        to(household, path, """
                        {"effectiveOn": "%s", "reason": "LEFT"}""".formatted(day)).statusCode(422).body("errors.code", hasItem(code));
    }

    @Test
    void nobody_is_split_off_who_is_not_there_and_somebody_stays() {
        var household = inCommune("20083").withMembers(2).registered();
        var all = members(household.id(), "2022-01-01");
        var split = """
                {"effectiveOn": "2022-06-01", "code": "X-%s", "members": [%s]}""";
        var both = all.stream()
                .map(id -> "{\"id\": \"%s\", \"relation\": \"%s\"}"
                        .formatted(id, id.equals(all.get(0)) ? "HEAD" : "CHILD"))
                .toList();

        to(household.id(), "/splits", split.formatted(Ids.next(), String.join(",", both)))
                .statusCode(422)
                .body("errors.code", hasItems("NOBODY_STAYS", "HEAD_NEEDED"));
        to(
                        household.id(),
                        "/splits",
                        split.formatted(Ids.next(), "{\"id\": \"%s\", \"relation\": \"CHILD\"}".formatted(Ids.next())))
                .statusCode(422)
                .body("errors.code", hasItems("NOT_A_MEMBER", "ONE_HEAD"));
        assertEquals(2, members(household.id(), "2022-06-01").size());
    }

    @Test
    void changes_are_for_officers_of_the_area_who_saw_the_household_as_it_is() {
        var household = inCommune("20083").withMembers(3).registered();
        var path = "/households/" + household.id() + "/members/"
                + members(household.id(), "2022-01-01").get(2) + "/departures";
        var body = """
                {"effectiveOn": "2022-04-01", "reason": "LEFT"}""";

        anonymous().body(body).post(path).then().statusCode(401);
        reader("481").header("If-Match", "*").body(body).post(path).then().statusCode(403);
        officer("109").header("If-Match", "*").body(body).post(path).then().statusCode(403);
        officer("481").body(body).post(path).then().statusCode(428);
        officer("481").header("If-Match", "\"77\"").body(body).post(path).then().statusCode(412);
        var change = officer("481")
                .header("If-Match", version(household.id()))
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        reader("109").get("/household-changes/{id}", change).then().statusCode(404);
        officer("109")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(403);
        officer("481").post("/household-changes/{id}/reversal", change).then().statusCode(428);
        reader("481")
                .get("/households/{id}/members?asOf=2022-04-01", household.id())
                .then()
                .body("items", hasSize(2));
    }
}
