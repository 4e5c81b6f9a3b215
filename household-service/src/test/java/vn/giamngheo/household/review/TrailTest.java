package vn.giamngheo.household.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.household.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.Tokens;

/** Sìn Hồ (108): what is done in rounds is written down. */
@QuarkusTest
class TrailTest {

    private static final String DAY = "2022-12-31";

    private static ValidatableResponse trail(String caller, String unit, String more) {
        return as(Tokens.of(caller, "OVERSIGHT"))
                .get("/audit-entries?limit=500&asOf=" + DAY + "&unit=" + unit + more)
                .then()
                .statusCode(200);
    }

    @Test
    void every_act_on_a_household_is_written_down_from_the_list_to_the_decision() {
        var household = ARound.poor("03496");
        var round = ARound.annual("03496", "2022-09-05");
        round.survey(household.id(), "2022-09-20", 130, 30).statusCode(201);
        round.one(household.id(), "meetings", """
                {"heldOn": "2022-10-03", "present": 40, "agreeing": 31}""").statusCode(201);
        round.posted("2022-10-06");
        round.one(household.id(), "complaints", """
                {"filedOn": "2022-10-07", "text": "Điểm chưa đúng"}""").statusCode(201);
        round.one(household.id(), "rechecks", """
                {"recheckedOn": "2022-10-08", "finding": "Điểm A là 120", "scoreA": 120, "scoreB": 30}""").statusCode(201);
        round.posted("2022-10-10");
        round.consulted("2022-10-20");
        round.recognised("2022-12-14").statusCode(201);

        trail("03496", "03496", "&subject=" + household.id())
                .body(
                        "items.action",
                        contains(
                                "HOUSEHOLD_REGISTERED",
                                "HOUSEHOLD_CLASSIFIED",
                                "ROUND_OPENED",
                                "REVIEW_SURVEYED",
                                "REVIEW_AGREED",
                                "REVIEW_POSTED",
                                "REVIEW_COMPLAINED",
                                "REVIEW_RECHECKED",
                                "REVIEW_POSTED",
                                "REVIEW_CONSULTED",
                                "HOUSEHOLD_RECOGNISED"))
                .body("items[3].detail.round", equalTo(round.id))
                .body("items[3].detail.day", equalTo("2022-09-20"))
                .body("items[3].recordedBy", equalTo("person-03496"))
                .body("items[10].recordedBy", equalTo("chair-03496"));
        as(Tokens.of("03496", "OVERSIGHT"))
                .get("/audit-check?unit=03496&asOf=" + DAY)
                .then()
                .body("broken", hasSize(0));
    }

    @Test
    void an_act_on_many_is_one_entry_a_commune_with_their_number_and_hash() throws Exception {
        var one = ARound.poor("03499");
        var other = ARound.poor("03499");
        var round = ARound.annual("03499", "2022-09-05");
        var act = round.act("surveys", """
                {"surveyedOn": "2022-09-20", "surveys": [
                  {"householdId": "%s", "scoreA": 130, "scoreB": 30}, {"householdId": "%s", "scoreA": 130, "scoreB": 20}]}""".formatted(one.id(), other.id()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var ids = Stream.of(one.id(), other.id()).map(Object::toString).sorted().collect(Collectors.joining(","));
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.UTF_8)));

        trail("108", "108", "&subject=" + act)
                .body("items.action", contains("REVIEW_SURVEYED"))
                .body("items[0].unit", equalTo("03499"))
                .body("items[0].detail.households", equalTo(2))
                .body("items[0].detail.householdsSha256", equalTo(hash));
        trail("108", "108", "&subject=" + round.id).body("items[0].detail.households", equalTo(2));
    }

    @Test
    void what_concerns_a_district_is_read_there_and_above_only() {
        var id = ARound.open("108", "REGULAR", "2022-03-15")
                .statusCode(201)
                .extract()
                .<String>path("id");

        var of = "&subject=" + id;
        trail("108", "108", of).body("items.action", contains("ROUND_OPENED"));
        trail("12", "12", of).body("items.action", contains("ROUND_OPENED"));
        trail("03505", "03505", of).body("items", empty());
        trail("481", "108", "").body("items", empty());
    }

    @Test
    void who_asks_and_who_closes_is_written_down_and_a_refused_act_is_not() {
        var household = ARound.classified("03505", 150, 20);
        var round = ARound.regular("03505", "2022-03-15");
        round.request("2022-03-15", household.id()).statusCode(201);
        round.one(household.id(), "postings", "{\"postedOn\": \"2022-03-20\"}").statusCode(409);
        var closing = as(ARound.approver("03505"))
                .body("{\"unit\": \"03505\", \"from\": \"2021-12-31\", \"to\": \"2022-06-30\"}")
                .post("/movement-closings")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        trail("03505", "03505", "").body("items.action", hasItems("ROUND_OPENED", "REVIEW_REQUESTED"));
        trail("03505", "03505", "&subject=" + household.id())
                .body("items.action", contains("HOUSEHOLD_REGISTERED", "HOUSEHOLD_CLASSIFIED", "REVIEW_REQUESTED"));
        trail("03505", "03505", "&subject=" + closing).body("items.action", contains("MOVEMENT_CLOSED"));
    }
}
