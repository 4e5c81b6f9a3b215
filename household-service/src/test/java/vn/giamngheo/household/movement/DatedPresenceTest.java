package vn.giamngheo.household.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.household.movement.Dated.classified;
import static vn.giamngheo.household.movement.Dated.household;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.platform.time.Ids;

/** Movement of households that moved, were split or lost members: communes of Mường Tè (107). */
@QuarkusTest
class DatedPresenceTest {

    private static ValidatableResponse happened(AHousehold household, String path, String body) {
        var version = reader("VN").get("/households/{id}", household.id()).header("ETag");
        return officer("12")
                .header("If-Match", version)
                .body(body)
                .post("/households/" + household.id() + path)
                .then()
                .statusCode(201);
    }

    private static List<String> members(AHousehold household) {
        return reader("VN")
                .get("/households/{id}/members?asOf=2021-12-31", household.id())
                .jsonPath()
                .getList("items.id");
    }

    private static JsonPath of(String unit) {
        return reader("12")
                .get("/movements?unit={unit}&from=2021-12-31&to=2022-12-31", unit)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void poor(JsonPath movement, String column, int households, int persons) {
        assertEquals(households, movement.getInt("poor.households." + column), column);
        assertEquals(persons, movement.getInt("poor.persons." + column), column);
    }

    @Test
    void a_poor_household_that_moves_leaves_one_commune_and_comes_to_the_other() {
        var household = classified(household("03436", 4), "2021-12-31", "POOR");
        String move = happened(household, "/moves", "{\"toUnit\": \"03439\", \"releasedOn\": \"2022-03-01\"}")
                .extract()
                .path("id");
        officer("12")
                .header("If-Match", "\"0\"")
                .body("{\"movedOn\": \"2022-03-10\", \"code\": \"M-%s\", \"area\": \"RURAL\"}".formatted(Ids.next()))
                .post("/household-moves/{id}/acceptance", move)
                .then()
                .statusCode(201);

        var origin = of("03436");
        poor(origin, "opening", 1, 4);
        poor(origin, "otherDecrease", 1, 4);
        poor(origin, "closing", 0, 0);
        var destination = of("03439");
        poor(destination, "opening", 0, 0);
        poor(destination, "otherIncrease", 1, 4);
        poor(destination, "closing", 1, 4);
    }

    @Test
    void a_split_is_other_increase_and_whoever_dies_is_other_decrease() {
        var household = classified(household("03440", 5), "2021-12-31", "POOR");
        var members = members(household);
        happened(household, "/splits", """
                {"effectiveOn": "2022-05-02", "code": "S-%s", "members": [{"id": "%s", "relation": "HEAD"},
                 {"id": "%s", "relation": "CHILD"}]}""".formatted(Ids.next(), members.get(3), members.get(4)));
        happened(household, "/members/" + members.get(2) + "/departures", """
                {"effectiveOn": "2022-06-01", "reason": "DIED"}""");

        var year = of("03440");
        poor(year, "opening", 1, 5);
        poor(year, "newcomers", 0, 0);
        poor(year, "otherIncrease", 1, 2);
        poor(year, "otherDecrease", 0, 3);
        poor(year, "closing", 2, 4);
    }
}
