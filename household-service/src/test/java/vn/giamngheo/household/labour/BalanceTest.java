package vn.giamngheo.household.labour;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

/** In a trade of its own, so that those of other tests are not counted. */
@QuarkusTest
class BalanceTest {

    private static void seeker(String commune, String day) {
        var person = AHousehold.member("HEAD");
        var household = inCommune(commune).with("members", List.of(person)).registered();
        officer("481")
                .body("""
                        {"asOf": "2021-12-31", "standard": "MDP_2022_2025", "scoreA": 130, "scoreB": 30}""")
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
        officer("481")
                .body(Map.of(
                        "householdId",
                        household.id(),
                        "memberId",
                        (UUID) person.get("id"),
                        "need",
                        "JOB",
                        "trade",
                        "MACHINES",
                        "registeredOn",
                        day))
                .post("/job-seekers")
                .then()
                .statusCode(201);
    }

    private static void offer(String unit, String day, int places) {
        officer("481")
                .body("""
                        {"kind": "JOB", "trade": "MACHINES", "provider": "Trung tâm", "unit": "%s", "places": %d,
                         "validFrom": "%s"}""".formatted(unit, places, day))
                .post("/job-offers")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse balance(String query) {
        return reader("481").get("/labour-balance?" + query).then().statusCode(200);
    }

    private static String row(String unit, String field) {
        return "items.find { it.trade == 'MACHINES' && it.unit == '" + unit + "' }." + field;
    }

    @Test
    void supply_and_demand_stand_side_by_side_with_what_may_come() {
        seeker("20056", "2022-03-31");
        seeker("20056", "2022-04-01");
        seeker("20059", "2022-06-30");
        offer("20056", "2022-10-05", 10);
        offer("481", "2022-12-31", 30);

        balance("unit=481&quarter=2022-Q1&limit=500")
                .body(row("481", "supply"), equalTo(1))
                .body(row("481", "supplyForecast.method"), equalTo("TOO_FEW_DATA"))
                .body(row("481", "supplyForecast.quarters"), equalTo(1))
                .body(row("481", "supplyForecast.value"), nullValue());
        balance("unit=481&quarter=2022-Q2&limit=500")
                .body(row("481", "supply"), equalTo(2))
                .body(row("481", "balance"), equalTo(-2));
        balance("unit=481&quarter=2022-Q4&limit=500")
                .body(row("481", "supply"), equalTo(0))
                .body(row("481", "demand"), equalTo(40))
                .body(row("481", "balance"), equalTo(40))
                .body(row("481", "next"), equalTo("2023-Q1"))
                .body(row("481", "supplyForecast.value"), equalTo(0.75f))
                .body(row("481", "supplyForecast.low"), equalTo(0))
                .body(row("481", "supplyForecast.high"), equalTo(2))
                .body(row("481", "demandForecast.value"), equalTo(10.0f));
        balance("unit=481&quarter=2022-Q4&by=COMMUNE&limit=500")
                .body(row("20056", "demand"), equalTo(10))
                .body(row("20059", "demand"), equalTo(0))
                .body(row("481", "demand"), equalTo(30));
        balance("unit=20059&quarter=2022-Q2").body("items.unit", contains("20059"));
    }

    @Test
    void a_question_is_answered_for_the_area_only() {
        reader("109")
                .get("/labour-balance?unit=481&quarter=2022-Q2")
                .then()
                .statusCode(200)
                .body("items", empty());
        reader("481").get("/labour-balance?unit=481&quarter=2022-Q5").then().statusCode(422);
        reader("481").get("/labour-balance?unit=481").then().statusCode(422);
        reader("481").get("/labour-balance?unit=00000&quarter=2022-Q1").then().statusCode(422);
        as(Tokens.of("481", "PARTNER"))
                .get("/labour-balance?unit=481&quarter=2022-Q2")
                .then()
                .statusCode(403);
    }
}
