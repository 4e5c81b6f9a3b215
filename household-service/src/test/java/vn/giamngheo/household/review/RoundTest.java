package vn.giamngheo.household.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.review.ARound.annual;
import static vn.giamngheo.household.review.ARound.approver;
import static vn.giamngheo.household.review.ARound.classified;
import static vn.giamngheo.household.review.ARound.living;
import static vn.giamngheo.household.review.ARound.poor;
import static vn.giamngheo.household.review.ARound.regular;

import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class RoundTest {

    @Test
    void an_annual_round_goes_from_the_list_to_the_certificate() throws Exception {
        var household = poor("03490");
        var round = annual("03490", "2022-09-05");
        round.is(household.id(), "LISTED");

        round.survey(household.id(), "2022-09-20", 120, 10)
                .statusCode(201)
                .body("state", equalTo("SURVEYED"))
                .body("classification", equalTo("NEAR_POOR"))
                .body("allowed", contains("SURVEY", "AGREE", "DISAGREE", "REFUSE"));
        round.agreed("2022-10-03");
        round.posted("2022-10-06");
        round.dossier(household.id()).body("postedUntil", equalTo("2022-10-11"));
        round.consulted("2022-10-20");
        round.recognised("2022-12-14").statusCode(201).body("dossiers", equalTo(1));

        var hash = round.dossier(household.id())
                .body("state", equalTo("RECOGNISED"))
                .body("certificateNumber", equalTo("1/GCN-HN.HCN"))
                .body("allowed", empty())
                .body("steps.step", contains("SURVEY", "AGREE", "POST", "CONSULT", "RECOGNISE"))
                .body("steps[4].facts.decisionNumber", equalTo("215/QĐ-UBND"))
                .body("steps[4].recordedBy", equalTo("chair-03490"))
                .body("steps[4].recordedUnit", equalTo("03490"))
                .extract()
                .<String>path("snapshotSha256");
        var frozen = officer("03490")
                .get("/review-rounds/{id}/dossiers/{household}/snapshot", round.id, household.id())
                .then()
                .statusCode(200)
                .body("survey.scoreA", equalTo(120))
                .body("members.size()", equalTo(2))
                .body("previousClassification", equalTo("POOR"))
                .extract()
                .asByteArray();
        assertEquals(
                hash,
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(frozen)));
        reader("109")
                .get("/households/{id}?asOf=2022-12-13", household.id())
                .then()
                .body("classification", equalTo("POOR"));
        reader("109")
                .get("/households/{id}?asOf=2022-12-14", household.id())
                .then()
                .body("classification", equalTo("NEAR_POOR"))
                .body("classifiedFrom", equalTo("2022-12-14"));
        reader("109")
                .get("/households/{id}/certificates?asOf=2022-12-31", household.id())
                .then()
                .statusCode(200)
                .body("items.number", contains("1/GCN-HN.HCN"))
                .body("items.unit", contains("03490"))
                .body("items.classification", contains("NEAR_POOR"));
    }

    @Test
    void the_facts_of_a_recognition_stay_as_they_were() {
        var household = poor("03391");
        var round = annual("03391", "2022-09-05");
        round.survey(household.id(), "2022-09-20", 130, 40).statusCode(201);
        round.agreed("2022-10-03");
        round.posted("2022-10-06");
        round.consulted("2022-10-20");
        round.recognised("2022-12-14").statusCode(201);
        var path = "/review-rounds/" + round.id + "/dossiers/" + household.id() + "/snapshot";
        var before = officer("03391").get(path).then().statusCode(200).extract().asString();

        var etag = officer("03391")
                .get("/households/{id}?asOf=2022-12-31", household.id())
                .header("ETag");
        officer("03391")
                .header("If-Match", etag)
                .body(household
                        .withMembers(5)
                        .without("id")
                        .without("unit")
                        .without("area")
                        .without("registeredOn")
                        .json())
                .put("/households/{id}", household.id())
                .then()
                .statusCode(200);

        assertEquals(before, officer("03391").get(path).then().extract().asString());
    }

    @Test
    void the_list_holds_who_is_poor_or_near_poor_and_who_asks() {
        var poor = poor("03493");
        var nearPoor = classified("03493", 140, 20);
        var notPoor = classified("03493", 141, 30);
        var unknown = living("03493");
        var round = annual("03493", "2022-09-05");

        officer("03493")
                .get("/review-rounds/{id}/dossiers", round.id)
                .then()
                .statusCode(200)
                .body(
                        "items.householdId",
                        containsInAnyOrder(poor.id().toString(), nearPoor.id().toString()));
        round.request("2022-09-10", notPoor.id(), unknown.id()).statusCode(201).body("dossiers.LISTED", equalTo(4));
        round.dossier(notPoor.id())
                .body("requestedOn", equalTo("2022-09-10"))
                .body("previousClassification", equalTo("NOT_POOR"));
        round.request("2022-09-10", unknown.id()).statusCode(409).body("type", equalTo("/problems/dossier-open"));
        round.request("2022-09-10", UUID.randomUUID()).statusCode(404);
        round.request("2022-09-10", living("03553").id()).statusCode(403);
        officer("03493")
                .get("/review-rounds?unit=03493")
                .then()
                .statusCode(200)
                .body("items.id", contains(round.id))
                .body("items[0].dueOn", equalTo("2022-12-14"));
    }

    @Test
    void less_than_half_of_a_meeting_sends_back_to_the_survey() {
        var household = poor("03559");
        var round = annual("03559", "2022-09-05");
        round.survey(household.id(), "2022-09-20", 130, 30).statusCode(201);

        round.one(household.id(), "meetings", "{\"heldOn\": \"2022-10-03\", \"present\": 11, \"agreeing\": 12}")
                .statusCode(422)
                .body("errors.pointer", contains("/agreeing"))
                .body("errors.code", contains("MORE_THAN_PRESENT"));
        round.one(household.id(), "meetings", "{\"heldOn\": \"2022-10-03\", \"present\": 11, \"agreeing\": 5}")
                .statusCode(201)
                .body("state", equalTo("SURVEY_AGAIN"));
        round.one(household.id(), "postings", "{\"postedOn\": \"2022-10-06\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/step-not-allowed"))
                .body("detail", containsString("SURVEY_AGAIN"))
                .body("errors.pointer", contains("/surveys", "/refusals"))
                .body("errors.code", hasItem("ALLOWED_STEP"));
        round.survey(household.id(), "2022-10-05", 130, 30).statusCode(201).body("state", equalTo("SURVEYED"));
    }

    @Test
    void a_complaint_is_looked_into_and_the_result_is_posted_again() {
        var household = poor("03562");
        var round = annual("03562", "2022-09-05");
        round.survey(household.id(), "2022-09-20", 130, 20).statusCode(201);
        round.agreed("2022-10-03");
        round.posted("2022-10-06");

        round.one(household.id(), "complaints", "{\"filedOn\": \"2022-10-07\", \"text\": \"Thiếu điểm nhà ở\"}")
                .statusCode(201)
                .body("state", equalTo("COMPLAINT"))
                .body("dueOn", equalTo("2022-10-12"));
        round.one(household.id(), "rechecks", """
                        {"recheckedOn": "2022-10-11", "finding": "Nhà ở không kiên cố", "scoreA": 130, "scoreB": 30}""")
                .statusCode(201)
                .body("state", equalTo("RECHECKED"))
                .body("classification", equalTo("POOR"));
        round.one(household.id(), "postings", "{\"postedOn\": \"2022-10-12\"}")
                .statusCode(201)
                .body("postedUntil", equalTo("2022-10-17"));
        round.one(household.id(), "complaints", "{\"filedOn\": \"2022-10-13\", \"text\": \"Không đồng ý\"}")
                .statusCode(201);
        round.one(household.id(), "rechecks", "{\"recheckedOn\": \"2022-10-14\", \"finding\": \"Giữ nguyên\"}")
                .statusCode(201)
                .body("classification", equalTo("POOR"))
                .body("steps.step", hasItem("RECHECK"));
    }

    @Test
    void nothing_is_decided_while_the_result_is_posted_nor_before_an_earlier_step() {
        var household = poor("03565");
        var round = annual("03565", "2022-09-05");
        round.survey(household.id(), "2022-09-20", 130, 30).statusCode(201);
        round.one(household.id(), "meetings", "{\"heldOn\": \"2022-09-19\", \"present\": 11, \"agreeing\": 9}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/heldOn"))
                .body("errors[0].code", equalTo("BEFORE_LAST_STEP"));
        round.agreed("2022-10-03");
        round.posted("2022-10-06");
        var answer = "{\"answeredOn\": \"%s\", \"documentNumber\": \"1310/UBND\", \"objects\": false}";

        round.one(household.id(), "consultations", answer.formatted("2022-10-11"))
                .statusCode(422)
                .body("errors[0].code", equalTo("POSTING_RUNS"));
        round.act("consultations", answer.formatted("2022-10-11"))
                .statusCode(409)
                .body("type", equalTo("/problems/no-dossier-ready"));
        round.act("consultations", answer.formatted("2099-01-04"))
                .statusCode(422)
                .body("errors[0].code", equalTo("IN_THE_FUTURE"));
        round.recognised("2022-12-14").statusCode(409);
        round.one(household.id(), "consultations", answer.formatted("2022-10-12"))
                .statusCode(201)
                .body("state", equalTo("CONSULTED"));
    }

    @Test
    void a_regular_review_asks_no_district_and_refuses_with_a_reason() {
        var asks = living("03568");
        var asksInVain = living("03568");
        var round = regular("03568", "2022-03-15");
        round.request("2022-03-10", asks.id(), asksInVain.id()).statusCode(201);
        round.survey(asks.id(), "2022-03-16", 140, 30).statusCode(201);
        round.survey(asksInVain.id(), "2022-03-16", 141, 30).statusCode(201);
        round.agreed("2022-03-18");
        round.posted("2022-03-21");

        round.act("consultations", "{\"answeredOn\": \"2022-03-25\", \"documentNumber\": \"1\", \"objects\": false}")
                .statusCode(409);
        round.recognised("2022-03-25").statusCode(201).body("dossiers", equalTo(1));
        round.dossier(asks.id())
                .body("state", equalTo("RECOGNISED"))
                .body("steps[3].result.consultationSkipped", equalTo("REGULAR_REVIEW"));
        round.dossier(asksInVain.id()).body("state", equalTo("POSTED")).body("allowed", not(hasItem("RECOGNISE")));
        round.decide("refusals", "{\"decidedOn\": \"2022-03-25\", \"reason\": \"Điểm A trên 140\"}")
                .statusCode(201)
                .body("dossiers", equalTo(1));
        round.dossier(asksInVain.id())
                .body("state", equalTo("REFUSED"))
                .body("steps[3].facts.reason", equalTo("Điểm A trên 140"));
        reader("109")
                .get("/households/{id}?asOf=2022-12-31", asksInVain.id())
                .then()
                .body("classification", nullValue());
    }

    @Test
    void a_unit_without_a_district_skips_the_opinion_and_says_why() {
        var household = poor("03571");
        var round = annual("03394", "2025-09-05");
        var other = poor("03592"); // one of the communes that became 03394 on 2025-07-01
        assertEquals(404, round.dossier(household.id()).extract().statusCode());
        round.request("2025-09-06", other.id()).statusCode(201);
        round.survey(other.id(), "2025-09-20", 130, 30).statusCode(201);
        round.agreed("2025-10-03");
        round.posted("2025-10-06");

        round.recognised("2025-12-12").statusCode(201);

        round.dossier(other.id())
                .body("steps[3].result.consultationSkipped", equalTo("NO_DISTRICT"))
                .body("certificateNumber", equalTo("1/GCN-HN.HCN"));
        reader("12").get("/households/{id}/certificates", other.id()).then().body("items.unit", contains("03394"));
    }

    @Test
    void acts_are_picked_by_village_and_certificates_follow_each_other() {
        var first = poor("03574");
        var second = poor("03574");
        var elsewhere = inVillage("03574", "Bản Hai");
        var round = annual("03574", "2022-09-05");
        var form = "{\"householdId\": \"%s\", \"scoreA\": 130, \"scoreB\": %d}";
        round.act(
                        "surveys",
                        "{\"surveyedOn\": \"2022-09-20\", \"surveys\": [%s, %s, %s]}"
                                .formatted(
                                        form.formatted(first.id(), 30),
                                        form.formatted(second.id(), 10),
                                        form.formatted(elsewhere, 30)))
                .statusCode(201)
                .body("dossiers", equalTo(3));

        round.act("meetings", """
                        {"heldOn": "2022-10-03", "present": 30, "agreeing": 15,
                         "dossiers": {"unit": "03574", "village": "Thôn Một"}}""").statusCode(201).body("dossiers", equalTo(2)).body("step", equalTo("AGREE"));

        round.is(elsewhere, "SURVEYED");
        round.posted("2022-10-06");
        round.consulted("2022-10-20");
        round.recognised("2022-12-14").statusCode(201).body("dossiers", equalTo(2));
        officer("03574")
                .get("/review-rounds/{id}", round.id)
                .then()
                .body("dossiers.RECOGNISED", equalTo(2))
                .body("dossiers.SURVEYED", equalTo(1))
                .body("dossiers", not(hasKey("LISTED")));
        var numbers = java.util.Set.of(
                round.dossier(first.id()).extract().<String>path("certificateNumber"),
                round.dossier(second.id()).extract().<String>path("certificateNumber"));
        assertEquals(java.util.Set.of("1/GCN-HN.HCN", "2/GCN-HN.HCN"), numbers);
        officer("03574")
                .get("/review-rounds/{id}/acts", round.id)
                .then()
                .statusCode(200)
                .body("items.step", contains("SURVEY", "AGREE", "POST", "CONSULT", "RECOGNISE"));
        officer("03574")
                .get("/review-rounds/{id}/dossiers?village={v}&state=SURVEYED", round.id, "Bản Hai")
                .then()
                .body("items.householdId", contains(elsewhere.toString()));
    }

    private static UUID inVillage(String commune, String village) {
        var household = vn.giamngheo.household.AHousehold.inCommune(commune).with("village", village);
        officer(commune).body(household.json()).post("/households").then().statusCode(201);
        officer(commune)
                .body("{\"asOf\": \"2021-12-31\", \"standard\": \"MDP_2022_2025\", \"scoreA\": 130, \"scoreB\": 30}")
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
        return household.id();
    }

    @Test
    void dossiers_named_one_by_one_must_all_be_ready_or_none_moves() {
        var ready = poor("03577");
        var notReady = poor("03577");
        var round = annual("03577", "2022-09-05");
        round.survey(ready.id(), "2022-09-20", 130, 30).statusCode(201);

        round.act("meetings", """
                        {"heldOn": "2022-10-03", "present": 30, "agreeing": 15,
                         "dossiers": {"householdIds": ["%s", "%s"]}}""".formatted(ready.id(), notReady.id()))
                .statusCode(409)
                .body("type", equalTo("/problems/step-not-allowed"));

        round.is(ready.id(), "SURVEYED");
    }

    @Test
    void whoever_surveyed_does_not_decide() {
        var household = poor("03580");
        var round = annual("03580", "2022-09-05");
        var both = Tokens.of("03580", new Tokens.Person("both"), "OFFICER", "APPROVER");
        as(both).header("If-Match", round.etag(household.id()))
                .body("{\"surveyedOn\": \"2022-09-20\", \"scoreA\": 130, \"scoreB\": 30}")
                .post("/review-rounds/{id}/dossiers/{household}/surveys", round.id, household.id())
                .then()
                .statusCode(201);
        round.agreed("2022-10-03");
        round.posted("2022-10-06");
        round.consulted("2022-10-20");
        var decision = "{\"decidedOn\": \"2022-12-14\", \"decisionNumber\": \"215/QĐ-UBND\"}";

        as(both).body(decision)
                .post("/review-rounds/{id}/recognitions", round.id)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/four-eyes"));
        round.decide("recognitions", decision).statusCode(201);
    }

    @Test
    void a_class_of_the_very_day_undoes_the_whole_decision() {
        var household = poor("03583");
        var round = annual("03583", "2022-09-05");
        round.survey(household.id(), "2022-09-20", 130, 30).statusCode(201);
        round.agreed("2022-10-03");
        round.posted("2022-10-06");
        round.consulted("2022-10-20");
        officer("03583")
                .body("{\"asOf\": \"2022-12-14\", \"scoreA\": 130, \"scoreB\": 20}")
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);

        round.recognised("2022-12-14").statusCode(409).body("type", equalTo("/problems/already-classified"));

        round.is(household.id(), "CONSULTED");
        round.recognised("2022-12-13").statusCode(201);
    }

    @Test
    void a_second_annual_round_of_the_year_is_refused_and_a_repeated_request_is_not() {
        ARound.open("03586", "ANNUAL", "2022-09-05").statusCode(201);
        ARound.open("03586", "ANNUAL", "2022-10-05").statusCode(409).body("type", equalTo("/problems/round-exists"));
        ARound.open("03586", "ANNUAL", "2023-09-05").statusCode(201);
        ARound.open("03586", "ANNUAL", "2022-12-15")
                .statusCode(422)
                .body("errors[0].code", equalTo("OUTSIDE_PERIOD_ANNUAL"));
        ARound.open("03586", "REGULAR", "2022-03-14")
                .statusCode(422)
                .body("errors[0].code", equalTo("OUTSIDE_PERIOD_REGULAR"));
        for (var replayed : new String[] {null, "true"}) {
            officer("03586")
                    .header("Idempotency-Key", "round-2024")
                    .body("{\"kind\": \"ANNUAL\", \"unit\": \"03586\", \"openedOn\": \"2024-09-05\"}")
                    .post("/review-rounds")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
    }

    @Test
    void an_act_on_a_dossier_names_the_version_it_was_made_on() {
        var household = poor("03589");
        var round = annual("03589", "2022-09-05");
        var survey = "{\"surveyedOn\": \"2022-09-20\", \"scoreA\": 130, \"scoreB\": 30}";
        var path = "/review-rounds/" + round.id + "/dossiers/" + household.id() + "/surveys";

        officer("03589").body(survey).post(path).then().statusCode(428);
        officer("03589")
                .header("If-Match", "\"7\"")
                .body(survey)
                .post(path)
                .then()
                .statusCode(412);
        round.survey(household.id(), "2022-09-20", 130, 30).statusCode(201).header("ETag", equalTo("\"1\""));
        round.one(household.id(), "meetings", """
                        {"heldOn": "2022-10-03", "present": 3, "agreeing": 3, "dossiers": {"unit": "03589"}}""").statusCode(422).body("errors[0].pointer", equalTo("/dossiers"));
    }

    @Test
    void scores_that_the_standard_cannot_give_are_refused() {
        var household = poor("03553");
        var round = annual("03553", "2022-09-05");

        round.survey(household.id(), "2022-09-20", 130, 29)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/scoreB"));
        round.act("surveys", """
                        {"surveyedOn": "2022-09-20", "surveys": [{"householdId": "%s", "scoreA": 130, "scoreB": 25}]}""".formatted(household.id()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/surveys/0/scoreB"));
        round.survey(household.id(), "2022-09-04", 130, 30)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/surveyedOn"));
        round.is(household.id(), "LISTED");
    }

    @Test
    void a_round_of_a_district_is_worked_on_by_each_commune_for_itself() {
        var own = poor("03549");
        var id = officer("109")
                .body("{\"kind\": \"REGULAR\", \"unit\": \"109\", \"openedOn\": \"2023-03-15\"}")
                .post("/review-rounds")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        officer("03549")
                .body("{\"requestedOn\": \"2023-03-16\", \"householdIds\": [\"%s\"]}".formatted(own.id()))
                .post("/review-rounds/{id}/dossiers", id)
                .then()
                .statusCode(201);
        var meeting = "{\"heldOn\": \"2023-03-17\", \"present\": 3, \"agreeing\": 3}";

        officer("03549").get("/review-rounds/{id}", id).then().body("dossiers.LISTED", equalTo(1));
        officer("03571").get("/review-rounds/{id}", id).then().statusCode(200).body("dossiers", not(hasKey("LISTED")));
        officer("03571")
                .get("/review-rounds/{id}/dossiers/{h}", id, own.id())
                .then()
                .statusCode(404);
        officer("03571")
                .body(meeting)
                .post("/review-rounds/{id}/meetings", id)
                .then()
                .statusCode(403);
        officer("481").get("/review-rounds/{id}", id).then().statusCode(404);
        officer("03571").get("/review-rounds").then().statusCode(200).body("items.id", hasItem(id));
    }

    @ParameterizedTest(name = "{0} is for {1}")
    @CsvSource({
        "surveys, OFFICER",
        "meetings, OFFICER",
        "postings, OFFICER",
        "consultations, OFFICER",
        "recognitions, APPROVER",
        "refusals, APPROVER",
        "dossiers, OFFICER"
    })
    void each_act_has_its_role(String path, String role) {
        var id = UUID.randomUUID();
        var wrong = role.equals("OFFICER") ? approver("03571") : Tokens.of("03571", "OFFICER");

        as(wrong).body("{}").post("/review-rounds/{id}/" + path, id).then().statusCode(403);
        as(Tokens.of("03571", "READER"))
                .body("{}")
                .post("/review-rounds/{id}/" + path, id)
                .then()
                .statusCode(403);
        anonymous().body("{}").post("/review-rounds/{id}/" + path, id).then().statusCode(401);
    }

    @ParameterizedTest(name = "{0} on one dossier is for {1}")
    @CsvSource({
        "surveys, OFFICER",
        "meetings, OFFICER",
        "postings, OFFICER",
        "complaints, OFFICER",
        "rechecks, OFFICER",
        "consultations, OFFICER",
        "recognitions, APPROVER",
        "refusals, APPROVER"
    })
    void each_act_on_one_dossier_has_its_role(String path, String role) {
        var wrong = role.equals("OFFICER") ? approver("03571") : Tokens.of("03571", "OFFICER");
        var address = "/review-rounds/" + UUID.randomUUID() + "/dossiers/" + UUID.randomUUID() + "/" + path;

        as(wrong).body("{}").post(address).then().statusCode(403);
        anonymous().body("{}").post(address).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"''", "/{id}", "/{id}/dossiers", "/{id}/acts", "/{id}/dossiers/{id}", "/{id}/dossiers/{id}/snapshot"})
    void reading_needs_a_role_too(String path) {
        var address = "/review-rounds" + path.replace("{id}", UUID.randomUUID().toString());

        as(Tokens.of("109", "PARTNER")).get(address).then().statusCode(403);
        anonymous().get(address).then().statusCode(401);
    }

    @Test
    void a_unit_that_did_not_exist_on_the_day_cannot_be_reviewed() {
        ARound.open("481", "REGULAR", "2025-06-15").statusCode(201);
        ARound.open("481", "REGULAR", "2025-07-15")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"))
                .body("errors[0].code", equalTo("UNKNOWN_UNIT"));
    }

    @Test
    void an_officer_opens_rounds_of_the_own_area_only() {
        officer("03571")
                .body("{\"kind\": \"ANNUAL\", \"unit\": \"109\", \"openedOn\": \"2022-09-05\"}")
                .post("/review-rounds")
                .then()
                .statusCode(403);
        reader("109")
                .body("{\"kind\": \"ANNUAL\", \"unit\": \"109\", \"openedOn\": \"2022-09-05\"}")
                .post("/review-rounds")
                .then()
                .statusCode(403);
    }

    @Test
    void the_approver_of_a_district_decides_only_while_there_is_one() {
        var household = poor("03592");
        var round = regular("03592", "2025-06-16");
        round.request("2025-06-16", household.id()).statusCode(201);
        round.survey(household.id(), "2025-06-17", 130, 30).statusCode(201);
        round.agreed("2025-06-18");
        round.posted("2025-06-19");
        var decision = "{\"decidedOn\": \"%s\", \"decisionNumber\": \"9/QĐ\"}";

        as(approver("109"))
                .body(decision.formatted("2025-07-01"))
                .post("/review-rounds/{id}/recognitions", round.id)
                .then()
                .statusCode(403);
        as(approver("109"))
                .body(decision.formatted("2025-06-30"))
                .post("/review-rounds/{id}/recognitions", round.id)
                .then()
                .statusCode(201);
    }

    @Test
    void public_holidays_are_told_with_their_source() {
        reader("109")
                .get("/public-holidays?year=2022")
                .then()
                .statusCode(200)
                .body("items.find { it.day == '2022-09-02' }.sourceStatus", equalTo("CONFIRMED"))
                .body("items.find { it.day == '2022-09-01' }.sourceStatus", equalTo("PENDING"));
        anonymous().get("/public-holidays").then().statusCode(401);
    }
}
