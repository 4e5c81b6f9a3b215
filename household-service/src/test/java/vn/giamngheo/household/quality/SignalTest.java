package vn.giamngheo.household.quality;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.household.Api.anonymous;
import static vn.giamngheo.household.Api.as;
import static vn.giamngheo.household.Api.officer;
import static vn.giamngheo.household.Api.reader;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.AHousehold;
import vn.giamngheo.testing.Tokens;

/** Tam Đường (106), where no other test registers anybody. */
@QuarkusTest
class SignalTest {

    private static List<AHousehold> imported(String commune, int count, int scoreA) {
        var households = new ArrayList<AHousehold>();
        for (int i = 0; i < count; i++) {
            households.add(AHousehold.inCommune(commune)
                    .withMembers(1)
                    .with("review", Map.of("asOf", "2022-12-14", "scoreA", scoreA, "scoreB", 30)));
        }
        var lines = String.join("\n", households.stream().map(AHousehold::json).toList());
        String id = officer("106")
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/household-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        eventually(
                () -> officer("106").get("/household-imports/{id}", id).then().body("state", equalTo("SUCCEEDED")));
        return households;
    }

    private static void reviewed(AHousehold household, String day, int scoreA) {
        officer("106")
                .body("{\"asOf\": \"%s\", \"scoreA\": %d, \"scoreB\": 30}".formatted(day, scoreA))
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse signals(String unit, String kind, String asOf) {
        return reader("106")
                .get("/quality-signals?unit={u}&kind={k}&asOf={d}", unit, kind, asOf)
                .then()
                .statusCode(200);
    }

    @Test
    void a_household_that_came_back_twice_rotates() {
        var household = imported("03390", 1, 130).get(0);
        reviewed(household, "2023-03-14", 150);
        reviewed(household, "2023-06-14", 130);
        signals("03390", "ROTATION", "2023-12-31").body("items", empty());
        reviewed(household, "2023-09-14", 150);
        reviewed(household, "2023-12-14", 130);

        signals("03390", "ROTATION", "2023-12-13").body("items", empty());
        signals("03390", "ROTATION", "2023-12-14")
                .body("items.householdId", contains(household.id().toString()))
                .body("items.value", contains(2))
                .body("items[0].summary", containsString("came back 2 times"));
    }

    @Test
    void a_fall_out_of_line_with_the_neighbours_is_told() {
        var falling = imported("03394", 20, 130);
        imported("03400", 20, 130);
        imported("03412", 20, 130);
        for (var household : falling.subList(0, 5)) {
            reviewed(household, "2023-12-13", 150);
        }

        signals("106", "DROP_OUT_OF_LINE", "2023-12-14")
                .body("items.unit", contains("03394"))
                .body("items.value", contains(25))
                .body("items.compared", contains(0));
        signals("106", "DROP_OUT_OF_LINE", "2023-12-12").body("items", empty());
    }

    @Test
    void scores_that_crowd_just_above_the_limit_are_told() {
        imported("03405", 15, 141);
        imported("03405", 5, 140);
        imported("03406", 15, 146);
        imported("03406", 5, 135);

        signals("106", "SCORES_JUST_ABOVE", "2022-12-31")
                .body("items.unit", contains("03405"))
                .body("items.value", contains(15))
                .body("items.compared", contains(5))
                .body("items", hasSize(1));
    }

    @Test
    void another_area_sees_nothing_and_bad_questions_are_named() {
        reader("481")
                .get("/quality-signals?unit=106&asOf=2023-12-14")
                .then()
                .statusCode(200)
                .body("items", empty());
        reader("106")
                .get("/quality-signals?unit=106&kind=GUILT&asOf=2023-12-14")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/kind"));
        reader("106")
                .get("/quality-signals?unit=999")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"));
        as(Tokens.of("106", "FINANCE")).get("/quality-signals").then().statusCode(403);
        anonymous().get("/quality-signals").then().statusCode(401);
    }
}
