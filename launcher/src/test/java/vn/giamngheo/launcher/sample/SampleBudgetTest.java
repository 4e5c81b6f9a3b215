package vn.giamngheo.launcher.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.launcher.sample.FakeGateway.Request;

class SampleBudgetTest {

    private static final String PROPOSALS = "/api/v1/budget-proposals";

    private final FakeGateway door;

    SampleBudgetTest() throws IOException {
        door = new FakeGateway();
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void the_proposal_declares_less_than_its_components_add_up_to() throws Exception {
        load();
        JsonNode proposal = door.posts(PROPOSALS).get(0).json();
        JsonNode whole = items(proposal, "declared")
                .filter(line -> line.get("line").asText().equals("GNBV"))
                .findFirst()
                .orElseThrow();
        assertEquals(196_280_000_000L, whole.get("totalVnd").asLong());
        assertEquals(
                196_350_000_000L,
                items(proposal, "components")
                        .mapToLong(line -> line.get("centralVnd").asLong()
                                + line.get("localVnd").asLong())
                        .sum());
    }

    @Test
    void what_was_granted_for_2023_is_new_money_and_carried_money() throws Exception {
        load();
        List<JsonNode> granted =
                door.posts("/api/v1/allocations").stream().map(Request::json).toList();
        List<JsonNode> carried =
                door.posts("/api/v1/carry-overs").stream().map(Request::json).toList();
        assertEquals(149_008_000_000L, vnd(granted));
        assertEquals(13_055_000_000L, vnd(carried));
        assertEquals(162_063_000_000L, vnd(granted) + vnd(carried));
        assertTrue(
                carried.stream().allMatch(posting -> posting.get("originYear").asInt() == 2022));
    }

    @Test
    void the_proposal_is_handed_up_and_names_who_pays_the_integrated_line() throws Exception {
        load();
        JsonNode proposal = door.posts(PROPOSALS).get(0).json();
        assertEquals(
                List.of("DA4.2 0 DTTS-2021-2025"),
                items(proposal, "components")
                        .filter(line -> line.has("paidBy"))
                        .map(line -> line.get("line").asText() + " " + line.get("centralVnd") + " "
                                + line.get("paidBy").asText())
                        .toList());
        assertEquals(
                1,
                door.posts(PROPOSALS + "/" + proposal.get("id").asText() + "/submissions")
                        .size());
    }

    @Test
    void half_a_year_is_spent_and_forecast_as_the_document_has_it() throws Exception {
        load();
        assertEquals(
                1_644_240_000L,
                vnd(door.posts("/api/v1/disbursements").stream()
                        .map(Request::json)
                        .toList()));
        JsonNode forecast = door.posts("/api/v1/spending-forecasts").get(0).json();
        assertEquals(
                List.of("CAPITAL null 1.00 EXACTLY", "RECURRENT 0.04 0.90 MORE_THAN"),
                items(forecast, "items")
                        .map(item -> item.get("nature").asText() + " " + item.get("disbursedRate") + " "
                                + item.get("expectedRate").decimalValue().setScale(2) + " "
                                + item.get("comparison").asText())
                        .toList());
        assertEquals(
                3_082_000_000L,
                items(forecast, "notSpendable")
                        .mapToLong(sum -> sum.get("amountVnd").asLong())
                        .sum());
    }

    @Test
    void works_are_counted_25_for_2023_and_20_for_2024() throws Exception {
        load();
        List<JsonNode> works =
                door.posts("/api/v1/capital-works").stream().map(Request::json).toList();
        for (int[] year : new int[][] {{2023, 25}, {2024, 20}}) {
            assertEquals(
                    year[1],
                    works.stream()
                            .filter(work -> work.get("firstYear").asInt() == year[0])
                            .mapToInt(work -> work.get("worksCount").asInt())
                            .sum());
        }
    }

    private void load() throws IOException, InterruptedException {
        new SampleBudget(new Door(door.gateway(), "en"), new Story(line -> {}, "en")).load();
    }

    private static Stream<JsonNode> items(JsonNode parent, String field) {
        return StreamSupport.stream(parent.get(field).spliterator(), false);
    }

    private static long vnd(List<JsonNode> postings) {
        return postings.stream()
                .flatMap(posting -> items(posting, "entries"))
                .mapToLong(entry -> entry.get("amountVnd").asLong())
                .sum();
    }
}
