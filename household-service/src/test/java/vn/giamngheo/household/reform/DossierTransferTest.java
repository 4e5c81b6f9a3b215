package vn.giamngheo.household.reform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.reform.Division.poor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.household.review.ARound;
import vn.giamngheo.testing.Tokens;

/** Dossiers that are open while their commune is divided. Communes of Đắk Lắk, each divided on a day of its own. */
@QuarkusTest
class DossierTransferTest {

    /** Lists its poor households, and surveys them. */
    private static String surveyed(String commune, AHousehold... households) {
        var round = ARound.annual(commune, "2026-09-07");
        for (var household : households) {
            round.survey(household.id(), "2026-09-16", 130, 30).statusCode(201);
        }
        return round.id;
    }

    private static ValidatableResponse round(String caller, String round) {
        return reader(caller).get("/review-rounds/{id}", round).then();
    }

    private static ValidatableResponse dossier(String caller, String round, AHousehold household) {
        return reader(caller)
                .get("/review-rounds/{id}/dossiers/{household}", round, household.id())
                .then();
    }

    private static ValidatableResponse act(String caller, String round, String path, String body) {
        return officer(caller)
                .body(body)
                .post("/review-rounds/{id}/" + path, round)
                .then();
    }

    private static void recognised(String unit, String round) {
        act(unit, round, "meetings", "{\"heldOn\": \"2026-11-02\", \"present\": 40, \"agreeing\": 31}")
                .statusCode(201)
                .body("dossiers", equalTo(1));
        act(unit, round, "postings", "{\"postedOn\": \"2026-11-03\", \"dossiers\": {\"unit\": \"%s\"}}".formatted(unit))
                .statusCode(201);
        as(Tokens.of(unit, new Tokens.Person("chair-" + unit), "APPROVER"))
                .body("{\"decidedOn\": \"2026-11-09\", \"decisionNumber\": \"7/QĐ\"}")
                .post("/review-rounds/{id}/recognitions", round)
                .then()
                .statusCode(201)
                .body("dossiers", equalTo(1));
    }

    @Test
    void an_open_dossier_goes_on_in_the_commune_that_its_household_was_assigned_to() {
        var goes = poor("22165", "A-1");
        var stays = poor("22165", "A-2");
        var waits = poor("22165", "A-3");
        var round = surveyed("22165", goes, stays, waits);
        var division = Division.of("22165", "99065", "2026-10-09");
        round("99065", round).statusCode(404);

        division.assigned("99065", goes);
        division.assigned("22165", stays);

        round("99065", round).statusCode(200).body("dossiers.SURVEYED", equalTo(1));
        round("22165", round).statusCode(200).body("dossiers.SURVEYED", equalTo(1));
        round("66", round).statusCode(200).body("dossiers.SURVEYED", equalTo(3));
        reader("99065").get("/review-rounds").then().body("items.id", hasItem(round));
        reader("66")
                .get("/review-rounds/{id}/dossiers?unit=99065", round)
                .then()
                .body("items.householdId", contains(goes.id().toString()));
        reader("99065")
                .get("/review-rounds/{id}/dossiers", round)
                .then()
                .body("items.householdId", contains(goes.id().toString()));
        dossier("99065", round, goes)
                .statusCode(200)
                .body("unit", equalTo("99065"))
                .body("steps.step", contains("SURVEY"))
                .body("transfers.fromUnit", contains("22165"))
                .body("transfers.carriedOn", contains("2026-10-09"))
                .body("transfers[0].undoneAt", nullValue());
        dossier("22165", round, goes).statusCode(404);
        dossier("99065", round, stays).statusCode(404);
        dossier("66", round, waits).statusCode(200).body("transfers", empty());
        act("12", round, "meetings", "{\"heldOn\": \"2026-11-02\", \"present\": 40, \"agreeing\": 31}")
                .statusCode(404);
        act(
                        "99065",
                        round,
                        "meetings",
                        "{\"heldOn\": \"2026-11-02\", \"present\": 40, \"agreeing\": 31, \"dossiers\": {\"unit\": \"22171\"}}")
                .statusCode(403);

        recognised("99065", round);

        dossier("66", round, waits).body("state", equalTo("SURVEYED"));
        dossier("22165", round, stays).body("state", equalTo("SURVEYED"));
        dossier("99065", round, goes).body("state", equalTo("RECOGNISED")).body("certificateNumber", notNullValue());
        reader("99065")
                .get("/households/{id}/certificates?asOf=2026-11-10", goes.id())
                .then()
                .body("items.unit", contains("99065"))
                .body("items[0].revocation", nullValue());
        as(Tokens.of("66", "OVERSIGHT"))
                .get("/audit-entries?unit=99065&asOf=2026-11-10&limit=500")
                .then()
                .body("items.action", hasItems("DOSSIERS_CARRIED", "HOUSEHOLD_RECOGNISED"));
    }

    @Test
    void naming_the_unit_of_the_round_leaves_out_nothing_that_was_carried_on() {
        var goes = poor("22207", "E-1");
        var stays = poor("22207", "E-2");
        var round = surveyed("22207", goes, stays);
        var division = Division.of("22207", "99207", "2026-10-15");
        division.assigned("99207", goes);
        division.assigned("22207", stays);

        assertEquals(listed("66", round, ""), listed("66", round, "?unit=22207"));
        assertEquals(Set.of(goes.id().toString(), stays.id().toString()), listed("66", round, "?unit=22207"));
        assertEquals(Set.of(goes.id().toString()), listed("99207", round, "?unit=22207"));
        act(
                        "66",
                        round,
                        "meetings",
                        "{\"heldOn\": \"2026-11-02\", \"present\": 40, \"agreeing\": 31, \"dossiers\": {\"unit\": \"22207\"}}")
                .statusCode(201)
                .body("dossiers", equalTo(2));
        round("66", round).body("dossiers.MEETING_AGREED", equalTo(2));
    }

    @Test
    void naming_a_unit_that_has_ended_shows_where_its_dossiers_went() {
        var goes = poor("22222", "F-1");
        var waits = poor("22222", "F-2");
        var elsewhere = poor("22225", "F-3");
        String round = officer("66")
                .body("{\"kind\": \"REGULAR\", \"unit\": \"66\", \"openedOn\": \"2026-09-15\"}")
                .post("/review-rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act("66", round, "dossiers", """
                {"requestedOn": "2026-09-15", "householdIds": ["%s", "%s", "%s"]}""".formatted(goes.id(), waits.id(), elsewhere.id()))
                .statusCode(201);
        var division = Division.of("22222", "99122", "99123", "2026-10-16");
        var list = division.assigned("99123", goes);

        var both = Set.of(goes.id().toString(), waits.id().toString());
        assertEquals(both, listed("66", round, "?unit=22222"));
        assertEquals(Set.of(goes.id().toString()), listed("66", round, "?unit=99123"));
        assertEquals(Set.of(elsewhere.id().toString()), listed("66", round, "?unit=22225"));
        assertEquals(Set.of(goes.id().toString()), listed("99123", round, ""));
        reader("66")
                .get("/review-rounds/{id}/dossiers?unit=22222", round)
                .then()
                .body("items.find { it.householdId == '%s' }.unit".formatted(goes.id()), equalTo("99123"))
                .body("items.find { it.householdId == '%s' }.carriedOn".formatted(goes.id()), equalTo("2026-10-16"))
                .body("items.find { it.householdId == '%s' }.carriedOn".formatted(waits.id()), nullValue());

        division.reverse(list).statusCode(201);

        assertEquals(both, listed("66", round, "?unit=22222"));
        reader("66")
                .get("/review-rounds/{id}/dossiers?unit=22222", round)
                .then()
                .body("items.unit", contains("22222", "22222"));
    }

    private static Set<String> listed(String caller, String round, String unit) {
        return Set.copyOf(reader(caller)
                .get("/review-rounds/{id}/dossiers" + unit, round)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.householdId"));
    }

    @Test
    void undoing_the_list_takes_open_dossiers_back_with_what_was_done_since() {
        var household = poor("22171", "B-1");
        var round = surveyed("22171", household);
        var division = Division.of("22171", "99071", "2026-10-12");
        var list = division.assigned("99071", household);
        act("99071", round, "meetings", "{\"heldOn\": \"2026-11-02\", \"present\": 40, \"agreeing\": 31}")
                .statusCode(201);

        division.reverse(list).statusCode(201);

        dossier("99071", round, household).statusCode(404);
        dossier("66", round, household)
                .statusCode(200)
                .body("unit", equalTo("22171"))
                .body("state", equalTo("MEETING_AGREED"))
                .body("steps.step", contains("SURVEY", "AGREE"))
                .body("transfers", hasSize(1))
                .body("transfers[0].undoneAt", notNullValue());
        takenBack("99071", list, 1);
        division.assigned("22171", household);
        dossier("22171", round, household).statusCode(200).body("transfers", hasSize(2));
        reader("99071").get("/review-rounds").then().body("items.id", not(hasItem(round)));
    }

    @Test
    void a_dossier_that_was_decided_there_keeps_its_assignment() {
        var household = poor("22177", "C-1");
        var round = surveyed("22177", household);
        var division = Division.of("22177", "99077", "2026-10-13");
        var list = division.assigned("99077", household);
        recognised("99077", round);

        division.reverse(list).statusCode(409).body("errors.code", contains("HAS_CERTIFICATE", "IN_REVIEW"));
        officer("66")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", assignment(household.id()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/assignment-in-use"))
                .body("errors.code", contains("HAS_CERTIFICATE", "IN_REVIEW"));
        dossier("99077", round, household).statusCode(200).body("transfers[0].undoneAt", nullValue());
    }

    @Test
    void undoing_one_assignment_takes_its_dossier_back() {
        var household = poor("22192", "D-1");
        var round = surveyed("22192", household);
        var division = Division.of("22192", "99092", "2026-10-14");
        var list = division.assigned("99092", household);

        officer("66")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", assignment(household.id()))
                .then()
                .statusCode(201);

        dossier("99092", round, household).statusCode(404);
        dossier("66", round, household).body("unit", equalTo("22192")).body("transfers[0].undoneAt", notNullValue());
        takenBack("99092", list, 1);
    }

    /** In the trail of the unit that loses them. */
    private static void takenBack(String unit, String list, int dossiers) {
        as(Tokens.of("66", "OVERSIGHT"))
                .get("/audit-entries?unit={unit}&asOf=2026-11-10&subject=households&limit=500", unit)
                .then()
                .statusCode(200)
                .body("items.findAll { it.detail.list == '%s' }.action".formatted(list), hasItem("DOSSIERS_TAKEN_BACK"))
                .body("items.find { it.action == 'DOSSIERS_TAKEN_BACK' }.detail.dossiers", equalTo(dossiers));
    }

    private static String assignment(UUID household) {
        return officer("66")
                .get("/households/{id}/history", household)
                .path("items.find { it.kind == 'ASSIGNED' }.changeId");
    }
}
