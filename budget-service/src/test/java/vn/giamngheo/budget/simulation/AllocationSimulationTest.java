package vn.giamngheo.budget.simulation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

/** Districts 061 and 062 of Bắc Kạn. */
@QuarkusTest
class AllocationSimulationTest {

    private final Api finance = Api.as("06", "FINANCE");

    private static String question(String points) {
        return """
                {"budgetYear": 2024, "programme": "GNBV-2021-2025", "line": "DA5", "source": "CENTRAL", "nature": "RECURRENT",
                 "totalVnd": 1000, "criteria": [{"criterion": "POOR_HOUSEHOLDS"%s}, {"criterion": "COMMUNES", "points": 1}],
                 "units": [{"unit": "061", "values": {"POOR_HOUSEHOLDS": 1000, "COMMUNES": 15}},
                           {"unit": "062", "values": {"POOR_HOUSEHOLDS": 500}}]}""".formatted(points);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10|1 1 1|4 3 3",
                "10|1 2|3 7",
                "0|1 1|0 0",
                "7|0 0|0 0",
                "1000000000000000|1 3|250000000000000 750000000000000"
            })
    void shares_add_up_to_the_sum(long total, String points, String shares) {
        assertEquals(
                Arrays.stream(shares.split(" ")).map(Long::valueOf).toList(),
                Apportionment.of(
                        total,
                        Arrays.stream(points.split(" ")).map(BigDecimal::new).toList()));
    }

    @Test
    void no_dong_is_lost_or_made_whatever_the_points() {
        var random = new Random(22);
        for (int i = 0; i < 500; i++) {
            var points = random.doubles(1 + random.nextInt(30))
                    .mapToObj(BigDecimal::valueOf)
                    .toList();
            long total = random.nextInt(Integer.MAX_VALUE);
            assertEquals(
                    total,
                    Apportionment.of(total, points).stream()
                            .mapToLong(Long::longValue)
                            .sum());
        }
    }

    @Test
    void a_sum_is_divided_by_points_and_set_beside_what_is_posted() {
        finance.create("/allocations", Postings.of("061", 2024).granting(entry("DA5", "CENTRAL", "RECURRENT", 700)));
        finance.post("/allocation-simulations", question(", \"points\": 1.5"))
                .then()
                .statusCode(200)
                .body("totalPoints", equalTo(37.5f))
                .body("criteria.sourceStatus", contains("OVERRIDDEN", "OVERRIDDEN"))
                .body("items.points", contains(30.0f, 7.5f))
                .body("items.simulatedVnd", contains(800, 200))
                .body("items.postedVnd", contains(700, 0))
                .body("items.differenceVnd", contains(100, 200));
    }

    @Test
    void what_another_area_was_given_is_not_told() {
        Api.as("062", "READER")
                .post("/allocation-simulations", question(", \"points\": 1.5"))
                .then()
                .statusCode(200)
                .body("items.postedVnd", contains(null, 0));
    }

    @Test
    void a_norm_whose_text_is_not_at_hand_is_never_made_up() {
        finance.post("/allocation-simulations", question(""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/criteria/0/points"))
                .body("errors.code", contains("NORM_PENDING"));
    }

    @ParameterizedTest(name = "{1} instead of {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"criterion\": \"POOR_HOUSEHOLDS\" | \"criterion\": \"MOON\" | /criteria/0/criterion",
                "\"062\" | \"061\" | /units/1/unit",
                "\"criterion\": \"COMMUNES\" | \"criterion\": \"POOR_HOUSEHOLDS\" | /criteria/1/criterion",
                "{\"POOR_HOUSEHOLDS\": 500} | {\"POOR\": 500} | /units/1/values",
                "\"CENTRAL\" | null | /source",
                "\"DA5\" | \"DA9\" | /line",
                "\"totalVnd\": 1000 | \"totalVnd\": -1 | /totalVnd",
                "\"totalVnd\": 1000 | \"totalVnd\": 1000000000000001 | /totalVnd"
            })
    void a_wrong_question_is_told_where(String right, String wrong, String pointer) {
        finance.post("/allocation-simulations", question(", \"points\": 1").replace(right, wrong))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void partners_do_not_simulate() {
        Api.as("06", "PARTNER")
                .post("/allocation-simulations", question(""))
                .then()
                .statusCode(403);
    }

    private static String posting(String from, String total) {
        return """
                {"simulation": %s, %s
                 "decision": {"number": "%s", "date": "2022-03-01", "issuer": "HĐND tỉnh Bắc Kạn"}}""".formatted(
                        question(", \"points\": 0.01")
                                .replace("\"budgetYear\": 2024", "\"budgetYear\": 2022")
                                .replace("\"totalVnd\": 1000", "\"totalVnd\": " + total),
                        from,
                        Api.id());
    }

    @Test
    void what_is_simulated_is_posted_in_one_step_out_of_the_money_of_the_province() {
        finance.create("/allocations", Postings.of("06", 2022).granting(entry("DA5", "CENTRAL", "RECURRENT", 1_000)));
        var body = posting("\"from\": \"06\",", "1000");
        finance.post("/allocation-simulations/allocations", body.replace(": 1000", ": 1001"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/batch-refused"))
                .body("errors.code", contains("INSUFFICIENT_BALANCE"));
        finance.get("/allocations?unit=061&year=2022").then().body("items", empty());

        finance.post("/allocation-simulations/allocations", body)
                .then()
                .statusCode(201)
                .body("items.unit", contains("061", "062"))
                .body("items.kind", contains("ALLOCATION", "ALLOCATION"))
                .body("totalVnd", equalTo(1_000));
        finance.get("/budget-balances?unit=06&year=2022").then().body("total.remainingVnd", equalTo(0));
        finance.get("/budget-balances?unit=06&year=2022&scope=AREA").then().body("total.remainingVnd", equalTo(1_000));
        var again = question(", \"points\": 0.01").replace("\"budgetYear\": 2024", "\"budgetYear\": 2022");
        finance.post("/allocation-simulations", again).then().body("items.differenceVnd", contains(0, 0));
    }

    @Test
    void only_finance_of_the_area_posts_it() {
        Api.as("06", "READER", "APPROVER")
                .post("/allocation-simulations/allocations", posting("", "5"))
                .then()
                .statusCode(403);
        Api.as("12", "FINANCE")
                .post("/allocation-simulations/allocations", posting("", "5"))
                .then()
                .statusCode(403);
    }
}
