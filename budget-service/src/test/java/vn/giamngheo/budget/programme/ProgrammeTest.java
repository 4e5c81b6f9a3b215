package vn.giamngheo.budget.programme;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;

@QuarkusTest
class ProgrammeTest {

    private static final String LINES = "/programmes/GNBV-2021-2025/lines";

    private final Api partner = Api.as("VN", "PARTNER");

    @Test
    void the_programme_is_in_force_to_the_end_of_2025() {
        partner.get("/programmes?asOf=2025-12-31").then().statusCode(200).body("items.code", hasItem("GNBV-2021-2025"));
        partner.get("/programmes?asOf=2026-01-01")
                .then()
                .statusCode(200)
                .body("items.code", not(hasItem("GNBV-2021-2025")))
                .body("items.code", hasItem("MTQG-2026-2030"));
        partner.get("/programmes?asOf=2020-12-31").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void it_has_7_projects_11_sub_projects_and_13_leaves() {
        partner.get(LINES + "?asOf=2023-07-06")
                .then()
                .statusCode(200)
                .body("items", hasSize(19))
                .body("items[0].code", equalTo("GNBV"))
                .body("items[0].parent", nullValue())
                .body("items.findAll { it.parent == 'GNBV' }", hasSize(7))
                .body("items.findAll { it.parent != null && it.parent != 'GNBV' }", hasSize(11))
                .body("items.findAll { it.leaf }", hasSize(13));
    }

    @Test
    void a_line_says_which_money_it_carries() {
        partner.get(LINES + "?asOf=2023-07-06")
                .then()
                .body("items.find { it.code == 'DA1.2' }.natures", equalTo(List.of("CAPITAL")))
                .body("items.find { it.code == 'DA4.1' }.natures", hasItems("CAPITAL", "RECURRENT"))
                .body("items.find { it.code == 'DA5' }.sourceStatus", equalTo("PENDING"));
    }

    @Test
    void without_a_day_an_ended_programme_stands_as_on_its_last_day() {
        partner.get(LINES).then().statusCode(200).body("items", hasSize(19));
        partner.get(LINES + "?asOf=2026-01-01").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void what_is_known_of_the_money_of_a_whole_programme_adds_up() {
        for (var programme : new String[] {"GNBV-2021-2025", "MTQG-2026-2030"}) {
            partner.get("/programmes/" + programme + "/funding").then().statusCode(200);
        }
        var old = partner.get("/programmes/GNBV-2021-2025/funding").jsonPath();
        assertEquals(75_000_000_000_000L, old.getLong("items.find { it.source == 'ALL' }.amountVnd"));
        assertEquals(75_000_000_000_000L, sum(old, "it.nature == null && it.source in ['CENTRAL', 'LOCAL', 'OTHER']"));
        assertEquals(48_000_000_000_000L, sum(old, "it.nature != null"));
        var next = partner.get("/programmes/MTQG-2026-2030/funding").jsonPath();
        assertEquals(423_000_000_000_000L, sum(next, "it.source in ['CENTRAL', 'LOCAL', 'POLICY_CREDIT']"));
        assertEquals(
                List.of("PENDING"),
                next.getList("items.sourceStatus").stream().distinct().toList());
        partner.get("/programmes/X/funding").then().statusCode(404);
    }

    private static long sum(JsonPath funding, String which) {
        return funding.getList("items.findAll { " + which + " }.amountVnd", Long.class).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void an_unknown_programme_is_not_there() {
        partner.get("/programmes/X/lines")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/programme-not-found"));
    }

    @Test
    void without_a_token_nothing_is_told() {
        RestAssured.get("/api/v1/programmes").then().statusCode(401);
    }
}
