package vn.giamngheo.household.labour;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventProbe;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class LabourTest {

    /** A household with its only member, poor from 2021-12-31 on. */
    private record Worker(UUID household, UUID member) {

        static Worker in(String commune) {
            return born(commune, "1990-05-20", 130);
        }

        static Worker born(String commune, String birthDate, int scoreA) {
            var person = AHousehold.member("HEAD");
            person.remove("birthYear");
            person.put("birthDate", birthDate);
            var household = inCommune(commune).with("members", List.of(person)).registered();
            officer("481")
                    .body("""
                            {"asOf": "2022-12-14", "scoreA": %d, "scoreB": 30}""".formatted(scoreA))
                    .post("/households/{id}/classifications", household.id())
                    .then()
                    .statusCode(201);
            return new Worker(household.id(), (UUID) person.get("id"));
        }

        ValidatableResponse asks(String need, String day) {
            return asks(need, "CRAFTS", day);
        }

        ValidatableResponse asks(String need, String trade, String day) {
            return officer(day.startsWith("2026") ? "VN" : "481")
                    .body("""
                    {"householdId": "%s", "memberId": "%s", "need": "%s", "trade": "%s", "registeredOn": "%s"}""".formatted(household, member, need, trade, day))
                    .post("/job-seekers")
                    .then();
        }

        String seeks(String need) {
            return asks(need, "2023-03-06").statusCode(201).extract().path("id");
        }
    }

    private static ValidatableResponse post(String officer, String kind, String unit, int places) {
        return officer(officer)
                .body("""
                {"kind": "%s", "trade": "CRAFTS", "provider": "Trung tâm Dịch vụ việc làm", "unit": "%s", "places": %d,
                 "validFrom": "2023-03-01", "validTo": "2023-07-01"}""".formatted(kind, unit, places))
                .post("/job-offers")
                .then();
    }

    private static String offer(String kind, int places) {
        return post("481", kind, "481", places).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse match(String seeker, String offer, String day) {
        return officer("481")
                .body("""
                {"seekerId": "%s", "offerId": "%s", "matchedOn": "%s"}""".formatted(seeker, offer, day))
                .post("/job-matches")
                .then();
    }

    private static String matched(String seeker, String offer) {
        return match(seeker, offer, "2023-03-20").statusCode(201).extract().path("match.id");
    }

    private static ValidatableResponse outcome(String match, String ifMatch, String outcome, String day) {
        var request = officer("481").body("""
                {"outcome": "%s", "happenedOn": "%s"}""".formatted(outcome, day));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/job-matches/{id}/outcomes", match).then();
    }

    private static int taken(String offer) {
        return reader("481").get("/job-offers/{id}", offer).then().extract().path("taken");
    }

    @Test
    void a_member_finds_work_and_still_has_it_after_half_a_year() {
        var match = matched(Worker.in("20098").seeks("JOB"), offer("JOB", 2));

        outcome(match, null, "ADVISED", "2023-03-21").statusCode(428);
        outcome(match, "\"3\"", "ADVISED", "2023-03-21").statusCode(412);
        outcome(match, "\"0\"", "ADVISED", "2023-03-19")
                .statusCode(422)
                .body("errors.code", contains("BEFORE_LAST_STEP"));
        outcome(match, "\"0\"", "ADVISED", "2023-03-21").statusCode(201).header("ETag", "\"1\"");
        outcome(match, "\"1\"", "PLACED_ABROAD", "2023-04-03")
                .statusCode(409)
                .body("type", equalTo("/problems/outcome-not-allowed"))
                .body("errors.detail", hasItem("Allowed now: PLACED."));
        outcome(match, "\"1\"", "PLACED", "2023-04-03").statusCode(201).body("placedOn", equalTo("2023-04-03"));
        outcome(match, "\"2\"", "EMPLOYED_AFTER_SIX_MONTHS", "2023-10-02")
                .statusCode(422)
                .body("errors.code", contains("SIX_MONTHS_NOT_OVER"));
        outcome(match, "\"2\"", "EMPLOYED_AFTER_SIX_MONTHS", "2023-10-03")
                .statusCode(201)
                .body("state", equalTo("EMPLOYED_AFTER_SIX_MONTHS"))
                .body("allowed", empty());
        outcome(match, "\"3\"", "ENDED", "2023-11-01").statusCode(409).body("errors", nullValue());
        reader("481")
                .get("/job-matches?unit=20098&state=EMPLOYED_AFTER_SIX_MONTHS&asOf=2023-12-31&limit=500")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(match));
    }

    @ParameterizedTest
    @CsvSource({
        // from 15 years until, for women in 2023, 56 years
        "2008-03-07, 422",
        "2008-03-06, 201",
        "1967-03-07, 201",
        "1967-03-06, 422",
    })
    void members_of_working_age_are_registered(String birthDate, int status) {
        Worker.born("20098", birthDate, 130).asks("JOB", "2023-03-06").statusCode(status);
    }

    @Test
    void the_household_is_on_the_lists_or_left_them_not_long_ago() {
        var worker = Worker.in("20098");
        worker.asks("JOB", "2022-12-13").statusCode(422).body("errors.code", contains("NOT_LISTED"));
        officer("481")
                .body("""
                        {"asOf": "2023-01-10", "scoreA": 200, "scoreB": 0}""")
                .post("/households/{id}/classifications", worker.household())
                .then()
                .statusCode(201);
        worker.asks("JOB", "2023-03-06").statusCode(201);
        worker.asks("TRAINING", "2026-01-09").statusCode(201);
        worker.asks("ADVICE", "2026-01-10").statusCode(422).body("errors.code", contains("NOT_LISTED"));
        Worker.born("20098", "1990-05-20", 200).asks("JOB", "2023-03-06").statusCode(422);
    }

    @Test
    void what_is_wrong_with_a_registration_is_named() {
        var worker = Worker.in("20098");
        worker.asks("JOB", "MAGIC", "2023-03-06").statusCode(422).body("errors.pointer", contains("/trade"));
        worker.asks("JOB", "2999-03-06").statusCode(422).body("errors.code", hasItem("IN_THE_FUTURE"));
        new Worker(worker.household(), UUID.randomUUID())
                .asks("JOB", "2023-03-06")
                .statusCode(422)
                .body("errors.code", contains("NOT_A_MEMBER"));
        new Worker(UUID.randomUUID(), worker.member()).asks("JOB", "2023-03-06").statusCode(404);
        worker.seeks("JOB");
        worker.asks("JOB", "2023-03-07").statusCode(409).body("type", equalTo("/problems/seeker-exists"));
    }

    @Test
    void who_no_longer_looks_is_not_matched_and_not_listed() {
        var seeker = Worker.in("20098").seeks("TRAINING");
        var list = "/job-seekers?unit=20098&need=TRAINING&limit=500&asOf=";
        officer("481")
                .body("""
                {"withdrawnOn": "2023-04-01"}""")
                .post("/job-seekers/{id}/withdrawal", seeker)
                .then()
                .statusCode(428);
        officer("481")
                .header("If-Match", "\"0\"")
                .body("""
                {"withdrawnOn": "2023-04-01"}""")
                .post("/job-seekers/{id}/withdrawal", seeker)
                .then()
                .statusCode(201);

        reader("481").get(list + "2023-03-31").then().body("items.id", hasItem(seeker));
        reader("481").get(list + "2023-04-01").then().body("items.id", not(hasItem(seeker)));
        match(seeker, offer("TRAINING", 1), "2023-04-01").statusCode(422).body("errors.code", contains("NOT_LOOKING"));
    }

    @Test
    void no_place_is_given_twice_however_many_ask_at_once() {
        var offer = offer("JOB", 3);
        var seekers = IntStream.range(0, 8)
                .mapToObj(i -> Worker.in("20098").seeks("JOB"))
                .toList();
        var answers = seekers.stream()
                .map(seeker -> CompletableFuture.supplyAsync(
                        () -> match(seeker, offer, "2023-03-20").extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(201, 201, 201, 409, 409, 409, 409, 409), answers);
        assertEquals(3, taken(offer));
    }

    @Test
    void a_place_of_which_nobody_made_use_is_free_again() {
        var offer = offer("JOB", 1);
        var first = matched(Worker.in("20098").seeks("JOB"), offer);
        var second = Worker.in("20098").seeks("JOB");
        match(second, offer, "2023-03-20").statusCode(409).body("type", equalTo("/problems/offer-full"));

        outcome(first, "\"0\"", "ENDED", "2023-03-22").statusCode(201);
        assertEquals(0, taken(offer));
        var again = matched(second, offer);
        outcome(again, "\"0\"", "PLACED", "2023-03-22").statusCode(201);
        outcome(again, "\"1\"", "ENDED", "2023-03-25").statusCode(201);
        assertEquals(1, taken(offer));
    }

    @Test
    void a_member_who_is_matched_twice_at_once_is_a_warning() {
        var worker = Worker.in("20098");
        var first = matched(worker.seeks("JOB"), offer("JOB", 1));
        var training = worker.seeks("TRAINING");
        var course = offer("TRAINING", 2);
        match(training, course, "2023-03-20").statusCode(201).body("warnings.id", contains(first));
        match(training, course, "2023-03-20").statusCode(409).body("type", equalTo("/problems/match-exists"));
        assertEquals(1, taken(course));

        outcome(first, "\"0\"", "ENDED", "2023-03-22").statusCode(201);
        match(training, offer("TRAINING", 1), "2023-03-20").body("warnings", hasSize(1));
    }

    @Test
    void an_offer_is_changed_on_the_version_that_was_seen() {
        var offer = offer("JOB", 2);
        matched(Worker.in("20098").seeks("JOB"), offer);
        var body = """
                {"places": %d, "validTo": "2023-03-15"}""";

        officer("481")
                .body(body.formatted(5))
                .put("/job-offers/{id}", offer)
                .then()
                .statusCode(428);
        officer("481")
                .header("If-Match", "\"0\"")
                .body(body.formatted(5))
                .put("/job-offers/{id}", offer)
                .then()
                .statusCode(412);
        officer("481")
                .header("If-Match", "\"1\"")
                .body(body.formatted(1))
                .put("/job-offers/{id}", offer)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        match(Worker.in("20098").seeks("JOB"), offer, "2023-03-15")
                .statusCode(422)
                .body("errors.code", contains("OFFER_NOT_OPEN"));
        officer("481")
                .header("If-Match", "\"2\"")
                .body("""
                {"places": 0}""")
                .put("/job-offers/{id}", offer)
                .then()
                .statusCode(422);
    }

    @Test
    void an_offer_is_seen_below_and_above_the_unit_that_it_is_for() {
        var offer = offer("WORK_ABROAD", 1);
        for (var unit : List.of("20098", "481", "46", "VN")) {
            reader(unit).get("/job-offers/{id}", offer).then().statusCode(200);
            reader(unit)
                    .get("/job-offers?asOf=2023-03-20&kind=WORK_ABROAD&limit=500&unit=" + unit)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(offer));
        }
        reader("109").get("/job-offers/{id}", offer).then().statusCode(404);
        reader("109").get("/job-offers?asOf=2023-03-20&unit=481").then().body("items", empty());
        post("20098", "JOB", "481", 1).statusCode(403);
        post("481", "JOB", "481", 0).statusCode(422);
        post("481", "JOB", "00000", 1).statusCode(422);
    }

    @Test
    void a_match_is_told() {
        try (var topic = new EventProbe("household.events.v1")) {
            var worker = Worker.in("20098");
            matched(worker.seeks("JOB"), offer("JOB", 1));
            var type = "vn.giamngheo.household.match-made.v1";
            Contract.assertSameShape(
                    Contract.example("household-service", type), topic.await(type, worker.household()));
        }
    }

    @Test
    void what_comes_out_of_a_match_is_told() {
        try (var topic = new EventProbe("household.events.v1")) {
            var worker = Worker.in("20098");
            var match = matched(worker.seeks("JOB"), offer("JOB", 1));
            outcome(match, "\"0\"", "ADVISED", "2023-03-21").statusCode(201);
            outcome(match, "\"1\"", "PLACED", "2023-04-03").statusCode(201);

            var type = "vn.giamngheo.household.match-outcome-recorded.v1";
            var told = topic.awaitCount(type, worker.household(), 2);
            Contract.assertSameShape(Contract.example("household-service", type), told.get(0));
            assertEquals(
                    List.of("ADVISED", "PLACED"),
                    told.stream()
                            .map(data -> JsonPath.from(data).getString("outcome"))
                            .toList());
            assertEquals(
                    List.of(1, 2),
                    told.stream()
                            .map(data -> JsonPath.from(data).getInt("step"))
                            .toList());
        }
    }

    @Test
    void only_the_area_sees_who_looks() {
        var worker = Worker.in("20098");
        var seeker = worker.seeks("JOB");
        var offer = offer("JOB", 1);
        var match = matched(seeker, offer);

        for (var path : List.of("/job-seekers/" + seeker, "/job-matches/" + match)) {
            reader("481").get(path).then().statusCode(200);
            reader("109").get(path).then().statusCode(404);
            as(Tokens.of("481", "PARTNER")).get(path).then().statusCode(403);
            anonymous().get(path).then().statusCode(401);
        }
        reader("109").get("/job-seekers?asOf=2023-03-20&unit=481").then().body("items", empty());
        reader("109").get("/job-matches?asOf=2023-03-20&unit=481").then().body("items", empty());
        reader("481").body("{}").post("/job-seekers").then().statusCode(403);
        officer("20050")
                .header("If-Match", "*")
                .body("""
                {"outcome": "ADVISED", "happenedOn": "2023-03-21"}""")
                .post("/job-matches/{id}/outcomes", match)
                .then()
                .statusCode(403);
    }

    @Test
    void trades_are_known() {
        as(Tokens.of("VN", "PARTNER"))
                .get("/trades")
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items.code", hasItems("AGRICULTURE", "CRAFTS"));
    }
}
