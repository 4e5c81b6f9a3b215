package vn.giamngheo.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.giamngheo.launcher.sample.SampleLoader;

/** The figures of the five plans, from the public API through databases and Kafka into what the ministry reads. */
@ExtendWith(RunningSuite.class)
class SummaryE2ET {

    private static JsonNode summary;

    @BeforeAll
    static void read() throws Exception {
        summary = new Client("ministry").get("/api/v1/summary?asOf=2023-12-31");
    }

    @Test
    void five_plans_are_there() {
        assertEquals(5, summary.path("plans").size());
    }

    @Test
    void a_luoi_was_poor_to_49_98_percent_at_the_end_of_2021_and_near_poor_to_15_55() throws Exception {
        assertEquals("7022/14050 = 0.4998", rateOf2021("poor"));
        assertEquals("2185/14050 = 0.1555", rateOf2021("near_poor"));
    }

    private static String rateOf2021(String name) throws Exception {
        var answer = new Client("ministry")
                .get("/api/v1/indicator-values?indicator=poverty.rate." + name + "&unit=481&period=2021");
        return rate(answer.path("items").get(0).path("value"));
    }

    @Test
    void the_review_of_2022_closes_on_the_baseline_of_the_plan() {
        var poverty = plan("343/KH-UBND").path("poverty");
        assertAll(
                () -> assertEquals(14_050, poverty.path("households").asLong()),
                () -> assertEquals("5367/14050 = 0.382", rate(poverty.path("poor"))),
                () -> assertEquals("2065/14050 = 0.147", rate(poverty.path("nearPoor"))),
                () -> assertEquals("7432/14050 = 0.529", rate(poverty.path("multidimensional"))));
    }

    @Test
    void phong_thos_money_of_2023_comes_out_to_the_dong() {
        var money = of(plan("204/KH-UBND").path("money"), "budgetYear", "2023");
        assertAll(
                () -> assertEquals(
                        162_063_000_000L, money.at("/total/appropriatedVnd").asLong()),
                () -> assertEquals(
                        13_055_000_000L, money.at("/total/carriedOverVnd").asLong()),
                () -> assertEquals(
                        120_957_000_000L,
                        nature(money, "CAPITAL").path("appropriatedVnd").asLong()),
                () -> assertEquals(
                        5_257_000_000L,
                        nature(money, "CAPITAL").path("carriedOverVnd").asLong()),
                () -> assertEquals(
                        41_106_000_000L,
                        nature(money, "RECURRENT").path("appropriatedVnd").asLong()),
                () -> assertEquals(
                        7_798_000_000L,
                        nature(money, "RECURRENT").path("carriedOverVnd").asLong()));
    }

    @Test
    void phong_thos_proposal_of_2024_contradicts_itself_once_in_project_7() {
        var plan = plan("204/KH-UBND");
        var proposal = of(plan.path("proposals"), "year", "2024");
        assertEquals(196_280_000_000L, proposal.path("declaredVnd").asLong());
        assertEquals(196_350_000_000L, proposal.path("computedVnd").asLong());

        assertEquals(1, plan.path("discrepancies").size());
        var discrepancy = plan.path("discrepancies").get(0);
        assertAll(
                () -> assertEquals("DA7", discrepancy.path("subject").asText()),
                () -> assertEquals(
                        1_370_000_000L, discrepancy.path("declaredVnd").asLong()),
                () -> assertEquals(
                        1_440_000_000L, discrepancy.path("computedVnd").asLong()),
                () -> assertEquals("109", discrepancy.path("owner").asText()),
                () -> assertEquals("OPEN", discrepancy.path("state").asText()));
    }

    @Test
    void a_luois_eleven_tasks_are_counted_by_state() {
        var tasks = plan("343/KH-UBND").path("tasks");
        assertEquals(11, tasks.path("total").asInt());
        // At the end of 2023: two were due in October, B5 in the fourth quarter, B1 and B2 run into 2024.
        assertEquals(
                2, of(tasks.path("byState"), "state", "OVERDUE").path("count").asInt());
        assertEquals(3, of(tasks.path("byState"), "state", "DUE").path("count").asInt());
        assertEquals(
                2,
                of(tasks.path("byState"), "state", "CONTINUOUS").path("count").asInt());
        assertEquals(
                4, of(tasks.path("byState"), "state", "UNDATED").path("count").asInt());
    }

    @Test
    void a_luoi_stands_on_the_old_and_on_the_new_map() {
        var place = plan("343/KH-UBND").path("place");
        assertEquals("481", place.at("/then/unit").asText());
        assertEquals(
                List.of("20044", "20050", "20056", "20071", "20101"),
                StreamSupport.stream(place.path("now").spliterator(), false)
                        .map(spot -> spot.path("unit").asText())
                        .toList());
    }

    @Test
    void the_text_for_the_terminal_says_the_same() throws Exception {
        var text = new Client("ministry").text("/api/v1/summary?asOf=2023-12-31");
        assertTrue(text.contains("38.20 % (5,367)"), text);
        assertTrue(text.contains("162,063"), text);
        assertTrue(text.lines().allMatch(line -> line.codePointCount(0, line.length()) <= 100), text);
    }

    @Test
    void loading_the_sample_again_changes_nothing() throws Exception {
        new SampleLoader().load(RunningSuite.suite()::gateway, line -> {});
        assertEquals(
                summary.path("plans"),
                new Client("ministry").get("/api/v1/summary?asOf=2023-12-31").path("plans"));
    }

    private static JsonNode plan(String document) {
        return of(summary.path("plans"), "documentNumber", document);
    }

    private static JsonNode of(JsonNode array, String field, String value) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(node -> node.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + field + " " + value + " in " + array));
    }

    private static JsonNode nature(JsonNode money, String nature) {
        return of(money.path("byNature"), "nature", nature).path("amounts");
    }

    private static String rate(JsonNode rate) {
        return rate.path("numerator").asText() + "/" + rate.path("denominator").asText() + " = "
                + rate.path("value").asText();
    }
}
