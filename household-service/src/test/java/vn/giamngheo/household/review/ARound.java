package vn.giamngheo.household.review;

import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

/** A review of one commune, driven through the API. Each test takes a commune of its own. */
public final class ARound {

    final String commune;
    public final String id;

    private ARound(String commune, String id) {
        this.commune = commune;
        this.id = id;
    }

    public static ARound annual(String commune, String day) {
        return new ARound(
                commune, open(commune, "ANNUAL", day).statusCode(201).extract().path("id"));
    }

    public static ARound regular(String commune, String day) {
        return new ARound(
                commune, open(commune, "REGULAR", day).statusCode(201).extract().path("id"));
    }

    static ARound average(String commune, String day) {
        return new ARound(
                commune, open(commune, "AVERAGE", day).statusCode(201).extract().path("id"));
    }

    static ValidatableResponse open(String commune, String kind, String day) {
        return officer(commune)
                .body("""
                        {"kind": "%s", "unit": "%s", "openedOn": "%s"}""".formatted(kind, commune, day))
                .post("/review-rounds")
                .then();
    }

    /** A household of the commune that the officer of the commune registered. */
    static AHousehold living(String commune) {
        var household = inCommune(commune);
        officer(commune).body(household.json()).post("/households").then().statusCode(201);
        return household;
    }

    /** A household that has that class from 2021-12-31 on. */
    public static AHousehold classified(String commune, int scoreA, int scoreB) {
        var household = living(commune);
        officer(commune)
                .body("""
                        {"asOf": "2021-12-31", "standard": "MDP_2022_2025", "scoreA": %d, "scoreB": %d}""".formatted(scoreA, scoreB))
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
        return household;
    }

    public static AHousehold poor(String commune) {
        return classified(commune, 130, 30);
    }

    static String approver(String unit) {
        return Tokens.of(unit, new Tokens.Person("chair-" + unit), "APPROVER");
    }

    ValidatableResponse act(String path, String body) {
        return officer(commune)
                .body(body)
                .post("/review-rounds/{id}/" + path, id)
                .then();
    }

    ValidatableResponse decide(String path, String body) {
        return as(approver(commune))
                .body(body)
                .post("/review-rounds/{id}/" + path, id)
                .then();
    }

    ValidatableResponse one(UUID household, String path, String body) {
        return officer(commune)
                .header("If-Match", etag(household))
                .body(body)
                .post("/review-rounds/{id}/dossiers/{household}/" + path, id, household)
                .then();
    }

    public ValidatableResponse dossier(UUID household) {
        return officer(commune)
                .get("/review-rounds/{id}/dossiers/{household}", id, household)
                .then();
    }

    String etag(UUID household) {
        return dossier(household).statusCode(200).extract().header("ETag");
    }

    void is(UUID household, String state) {
        dossier(household).statusCode(200).body("state", equalTo(state));
    }

    public ValidatableResponse request(String day, UUID... households) {
        var ids =
                List.of(households).stream().map(h -> '"' + h.toString() + '"').collect(Collectors.joining(","));
        return act("dossiers", """
                {"requestedOn": "%s", "householdIds": [%s]}""".formatted(day, ids));
    }

    public ValidatableResponse survey(UUID household, String day, int scoreA, int scoreB) {
        return one(household, "surveys", """
                {"surveyedOn": "%s", "scoreA": %d, "scoreB": %d}""".formatted(day, scoreA, scoreB));
    }

    public ValidatableResponse survey(UUID household, String day, int scoreA, String deprived) {
        return one(household, "surveys", """
                {"surveyedOn": "%s", "scoreA": %d, "scoreB": 10, "deprivedIndicators": ["%s"]}""".formatted(day, scoreA, deprived));
    }

    public void agreed(String day) {
        act("meetings", """
                {"heldOn": "%s", "present": 40, "agreeing": 31}""".formatted(day)).statusCode(201);
    }

    public void posted(String day) {
        act("postings", """
                {"postedOn": "%s"}""".formatted(day)).statusCode(201);
    }

    public void consulted(String day) {
        act("consultations", """
                {"answeredOn": "%s", "documentNumber": "1310/UBND", "objects": false}""".formatted(day)).statusCode(201);
    }

    public ValidatableResponse recognised(String day) {
        return decide("recognitions", """
                {"decidedOn": "%s", "decisionNumber": "215/QĐ-UBND"}""".formatted(day));
    }
}
