package vn.giamngheo.household.change;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.change.Happening.notCounted;
import static vn.giamngheo.household.change.Happening.version;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.platform.time.Ids;

/** From a commune of A Lưới (481) to one of Hương Trà (480). */
@QuarkusTest
class MoveTest {

    private static final String ACCEPTANCE = """
            {"movedOn": "%s", "code": "M-%s", "area": "RURAL"}""";

    private static String released(AHousehold household) {
        return release(household, "20026", "2022-03-01")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse release(AHousehold household, String to, String day) {
        return officer("481")
                .header("If-Match", version(household.id()))
                .body("""
                        {"toUnit": "%s", "releasedOn": "%s"}""".formatted(to, day))
                .post("/households/{id}/moves", household.id())
                .then();
    }

    private static ValidatableResponse accept(String unit, String move, String day) {
        return officer(unit)
                .header("If-Match", "\"0\"")
                .body(ACCEPTANCE.formatted(day, Ids.next()))
                .post("/household-moves/{id}/acceptance", move)
                .then();
    }

    private static void countedIn(AHousehold household, String unit, String asOf) {
        reader("VN")
                .get("/households/{id}?asOf=" + asOf, household.id())
                .then()
                .statusCode(200)
                .body("unit", equalTo(unit));
    }

    @Test
    void a_household_is_counted_at_the_origin_until_the_destination_accepts_it() {
        var household = inCommune("20086").registered();
        var move = released(household);
        countedIn(household, "20086", "2022-03-05");
        reader("480")
                .get("/household-moves?unit=480&asOf=2022-03-01&openOnly=true&limit=500")
                .then()
                .body("items.id", hasItem(move));

        var change = accept("480", move, "2022-03-10").statusCode(201).extract().<String>path("changeId");

        countedIn(household, "20086", "2022-03-09");
        countedIn(household, "20026", "2022-03-10");
        reader("481")
                .get("/households?unit=481&asOf=2022-03-10&limit=500")
                .then()
                .body("items.id", not(hasItem(household.id().toString())));
        reader("480")
                .get("/households?unit=20026&asOf=2022-03-10&limit=500")
                .then()
                .body("items.id", hasItem(household.id().toString()));
        reader("480")
                .get("/households/{id}?asOf=2022-03-09", household.id())
                .then()
                .statusCode(404);

        officer("480")
                .header("If-Match", "*")
                .post("/household-changes/{id}/reversal", change)
                .then()
                .statusCode(201);
        countedIn(household, "20086", "2022-03-10");
        reader("480").get("/household-moves/{id}", move).then().body("state", equalTo("REVERSED"));
    }

    @Test
    void a_class_of_a_day_at_the_destination_is_recorded_by_its_officer() {
        var household = inCommune("20086").registered();
        accept("480", released(household), "2022-03-10").statusCode(201);
        var review = """
                {"asOf": "2022-12-14", "scoreA": 130, "scoreB": 30}""";

        officer("481")
                .body(review)
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(403);
        officer("480")
                .body(review)
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
    }

    @Test
    void a_release_can_be_refused_or_withdrawn_and_then_the_household_stays() {
        var household = inCommune("20086").registered();
        var refused = released(household);
        release(household, "20026", "2022-03-02").statusCode(409).body("type", equalTo("/problems/move-open"));
        officer("480")
                .header("If-Match", "\"0\"")
                .body("""
                        {"reason": "Không có nơi ở"}""")
                .post("/household-moves/{id}/refusal", refused)
                .then()
                .statusCode(201)
                .body("state", equalTo("REFUSED"));
        accept("480", refused, "2022-03-10").statusCode(412);

        var withdrawn = released(household);
        officer("480")
                .header("If-Match", "\"0\"")
                .post("/household-moves/{id}/withdrawal", withdrawn)
                .then()
                .statusCode(403);
        officer("481")
                .header("If-Match", "\"0\"")
                .post("/household-moves/{id}/withdrawal", withdrawn)
                .then()
                .statusCode(201);
        countedIn(household, "20086", "2022-04-01");
    }

    @Test
    void origin_releases_and_destination_accepts_and_nobody_else() {
        var household = inCommune("20086").registered();
        anonymous()
                .body("{}")
                .post("/households/{id}/moves", household.id())
                .then()
                .statusCode(401);
        officer("480")
                .header("If-Match", "*")
                .body("""
                        {"toUnit": "20026", "releasedOn": "2022-03-01"}""")
                .post("/households/{id}/moves", household.id())
                .then()
                .statusCode(403);
        reader("481")
                .header("If-Match", "*")
                .body("""
                        {"toUnit": "20026", "releasedOn": "2022-03-01"}""")
                .post("/households/{id}/moves", household.id())
                .then()
                .statusCode(403);
        release(household, "20086", "2022-03-01").statusCode(422);
        release(household, "480", "2022-03-01").statusCode(422);
        release(household, "20026", "2999-03-01").statusCode(422);

        var move = released(household);
        accept("481", move, "2022-03-10").statusCode(403);
        accept("480", move, "2022-02-28").statusCode(422);
        reader("109").get("/household-moves/{id}", move).then().statusCode(404);
        reader("480").get("/household-moves?cursor=AAAA").then().statusCode(422);
        notCounted(household.id(), "2021-12-30");
    }
}
