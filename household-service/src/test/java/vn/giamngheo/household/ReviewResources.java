package vn.giamngheo.household;

import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Inside.INSIDE;
import static vn.giamngheo.household.Inside.created;
import static vn.giamngheo.household.Inside.household;

import java.util.List;
import java.util.UUID;
import vn.giamngheo.testing.AreaFixture;
import vn.giamngheo.testing.AreaFixture.Call;
import vn.giamngheo.testing.Tokens;

/** Review rounds of the commune; each dossier is taken to where the act in question comes next. */
final class ReviewResources {

    private static final String SURVEYS = "\"surveyedOn\": \"2022-03-16\", \"scoreA\": 130, \"scoreB\": 30";
    private static final String INCOMES =
            "\"surveyedOn\": \"2022-03-16\", \"livelihood\": \"SALT\", \"incomeVndPerMonth\": 1900000";
    private static final String MEETINGS = "\"heldOn\": \"2022-03-17\", \"present\": 40, \"agreeing\": 31";
    private static final String POSTINGS = "\"postedOn\": \"2022-03-18\"";
    private static final String COMPLAINTS = "\"filedOn\": \"2022-03-18\", \"text\": \"Chưa đúng\"";
    private static final String RECOGNITIONS = "\"decidedOn\": \"2022-03-28\", \"decisionNumber\": \"1/QĐ\"";

    private final String round = opened("REGULAR", "2022-03-15");
    private final List<UUID> listed = List.of(classified(), classified());
    private final String annual = opened("ANNUAL", "2022-09-05");
    private final String average = opened("AVERAGE", "2022-03-15");

    String round() {
        return round;
    }

    void add(AreaFixture fixture) {
        fixture.on("GET /api/v1/review-rounds", Inside::here);
        fixture.on("POST /api/v1/review-rounds", () -> Call.of("").sending("""
                {"kind": "REGULAR", "unit": "%s", "openedOn": "2022-04-15"}""".formatted(INSIDE)));
        for (var path : new String[] {"", "/acts", "/dossiers"}) {
            fixture.on("GET /api/v1/review-rounds/{id}" + path, this::dossier);
        }
        fixture.on(
                "POST /api/v1/review-rounds/{id}/dossiers",
                () -> Call.of("").with("id", round).sending(asking(household())));
        fixture.on("GET /api/v1/review-rounds/{id}/acts/{actId}", () -> {
            var call = dossier();
            return call.with("actId", created("/review-rounds/" + round + "/surveys", surveyed(call)));
        });
        fixture.on("GET /api/v1/review-rounds/{id}/dossiers/{householdId}", this::dossier);
        fixture.on("GET /api/v1/review-rounds/{id}/dossiers/{householdId}/snapshot", this::recognised);
        fixture.on("POST /api/v1/review-rounds/{id}/surveys", () -> {
            var call = dossier();
            return call.sending(surveyed(call));
        });
        one(fixture, "surveys", SURVEYS);
        fixture.on("POST /api/v1/review-rounds/{id}/dossiers/{householdId}/income-surveys", () -> average()
                .sending("{" + INCOMES + "}"));
        fixture.on("POST /api/v1/review-rounds/{id}/income-surveys", () -> {
            var call = average();
            return call.sending("""
                    {"surveyedOn": "2022-03-16", "surveys": [{"householdId": "%s", "livelihood": "SALT",
                     "incomeVndPerMonth": 1900000}]}""".formatted(call.path().get("householdId")));
        });
        act(fixture, "meetings", MEETINGS, "surveys");
        act(fixture, "postings", POSTINGS, "surveys", "meetings");
        one(fixture, "complaints", COMPLAINTS, "surveys", "meetings", "postings");
        one(
                fixture,
                "rechecks",
                "\"recheckedOn\": \"2022-03-18\", \"finding\": \"Đúng\"",
                "surveys",
                "meetings",
                "postings",
                "complaints");
        act(fixture, "recognitions", RECOGNITIONS, "surveys", "meetings", "postings");
        var refusal = "\"decidedOn\": \"2022-03-28\", \"reason\": \"Đã chuyển đi\"";
        act(fixture, "refusals", refusal, "surveys", "meetings", "postings");
        consultations(fixture);
    }

    /** The district is asked in annual rounds only. */
    private void consultations(AreaFixture fixture) {
        var answer = "\"answeredOn\": \"2022-10-20\", \"documentNumber\": \"1\", \"objects\": false";
        fixture.on("POST /api/v1/review-rounds/{id}/dossiers/{householdId}/consultations", () -> annual(listed.get(0))
                .sending("{" + answer + "}"));
        fixture.on("POST /api/v1/review-rounds/{id}/consultations", () -> {
            var call = annual(listed.get(1));
            return call.sending("{" + answer + named(call) + "}");
        });
    }

    private Call annual(UUID household) {
        var path = "/review-rounds/" + annual + "/dossiers/" + household + "/";
        created(path + "surveys", "{\"surveyedOn\": \"2022-09-20\", \"scoreA\": 130, \"scoreB\": 30}");
        created(path + "meetings", "{\"heldOn\": \"2022-10-03\", \"present\": 40, \"agreeing\": 31}");
        created(path + "postings", "{\"postedOn\": \"2022-10-06\"}");
        return Call.of("").with("id", annual).with("householdId", household);
    }

    private void act(AreaFixture fixture, String path, String facts, String... before) {
        one(fixture, path, facts, before);
        fixture.on("POST /api/v1/review-rounds/{id}/" + path, () -> {
            var call = after(before);
            return call.sending("{" + facts + named(call) + "}");
        });
    }

    private void one(AreaFixture fixture, String path, String facts, String... before) {
        fixture.on("POST /api/v1/review-rounds/{id}/dossiers/{householdId}/" + path, () -> after(before)
                .sending("{" + facts + "}"));
    }

    private Call after(String... acts) {
        var call = dossier();
        for (var act : acts) {
            var facts =
                    switch (act) {
                        case "surveys" -> SURVEYS;
                        case "meetings" -> MEETINGS;
                        case "postings" -> POSTINGS;
                        default -> COMPLAINTS;
                    };
            created(
                    "/review-rounds/" + round + "/dossiers/" + call.path().get("householdId") + "/" + act,
                    "{" + facts + "}");
        }
        return call;
    }

    /** With a certificate of 2022-03-28. */
    Call recognised() {
        var call = after("surveys", "meetings", "postings");
        as(Tokens.of(INSIDE, new Tokens.Person("chair"), "APPROVER"))
                .body("{" + RECOGNITIONS + named(call) + "}")
                .post("/review-rounds/" + round + "/recognitions")
                .then()
                .statusCode(201);
        return call;
    }

    private Call dossier() {
        return dossier(round);
    }

    private Call average() {
        return dossier(average);
    }

    private static Call dossier(String round) {
        var household = household();
        created("/review-rounds/" + round + "/dossiers", asking(household));
        return Call.of("").with("id", round).with("householdId", household);
    }

    private static UUID classified() {
        var household = household();
        created("/households/" + household + "/classifications", """
                {"asOf": "2021-12-31", "standard": "MDP_2022_2025", "scoreA": 130, "scoreB": 30}""");
        return household;
    }

    private static String opened(String kind, String day) {
        return created("/review-rounds", """
                {"kind": "%s", "unit": "%s", "openedOn": "%s"}""".formatted(kind, INSIDE, day));
    }

    private static String named(Call dossier) {
        return ", \"dossiers\": {\"householdIds\": [\"%s\"]}"
                .formatted(dossier.path().get("householdId"));
    }

    private static String surveyed(Call dossier) {
        return """
                {"surveyedOn": "2022-03-16", "surveys": [{"householdId": "%s", "scoreA": 130, "scoreB": 30}]}""".formatted(dossier.path().get("householdId"));
    }

    private static String asking(UUID household) {
        return "{\"requestedOn\": \"2022-03-15\", \"householdIds\": [\"%s\"]}".formatted(household);
    }
}
