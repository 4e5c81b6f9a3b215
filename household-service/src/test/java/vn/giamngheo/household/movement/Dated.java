package vn.giamngheo.household.movement;

import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.household.AHousehold.inCommune;
import static vn.giamngheo.household.Api.officer;

import java.util.Map;
import vn.giamngheo.household.AHousehold;

/** Households of Phong Thổ with their classes over time. */
final class Dated {

    private static final Map<String, String> SCORES = Map.of(
            "POOR", "\"scoreA\": 130, \"scoreB\": 30",
            "NEAR_POOR", "\"scoreA\": 130, \"scoreB\": 20",
            "NOT_POOR", "\"scoreA\": 200, \"scoreB\": 20");

    private Dated() {}

    static AHousehold household(String commune, int members) {
        var household = inCommune(commune).withMembers(members);
        officer("12").body(household.json()).post("/households").then().statusCode(201);
        return household;
    }

    static AHousehold classified(AHousehold household, String day, String classification) {
        officer("12")
                .body("{\"asOf\": \"%s\", \"standard\": \"MDP_2022_2025\", %s}"
                        .formatted(day, SCORES.get(classification)))
                .post("/households/{id}/classifications", household.id())
                .then()
                .statusCode(201)
                .body("classification", equalTo(classification));
        return household;
    }
}
