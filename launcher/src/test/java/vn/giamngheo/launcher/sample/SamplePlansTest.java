package vn.giamngheo.launcher.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.launcher.sample.FakeGateway.Request;

class SamplePlansTest {

    private static final String PLANS = "/api/v1/plans";

    private final FakeGateway door;

    SamplePlansTest() throws IOException {
        door = new FakeGateway();
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void five_plans_are_recorded_with_what_their_documents_lack_left_out() throws Exception {
        load();
        List<JsonNode> plans = door.posts(PLANS).stream().map(Request::json).toList();
        assertEquals(5, plans.size());
        assertEquals(
                2, plans.stream().filter(plan -> plan.has("documentNumber")).count());
        assertEquals(2, plans.stream().filter(plan -> plan.has("issuedOn")).count());
        assertEquals(
                5,
                plans.stream()
                        .filter(plan -> plan.has("issuedOn") != plan.has("issuedOnText"))
                        .count());
        plans.forEach(
                plan -> assertEquals(7, UUID.fromString(plan.get("id").asText()).version()));
    }

    @Test
    void a_luoi_has_eleven_tasks_and_two_leads_for_the_money() throws Exception {
        load();
        List<JsonNode> tasks = posted("/tasks");
        assertEquals(11, tasks.size());
        JsonNode money = tasks.stream()
                .filter(task -> task.get("number").asText().equals("A3"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, money.get("leads").size());
        assertFalse(money.has("deadlineText"));
        assertEquals(4, tasks.stream().filter(task -> !task.has("deadlineText")).count());
    }

    @Test
    void all_targets_are_set_the_alternative_and_the_range_included() throws Exception {
        load();
        List<JsonNode> targets = posted("/targets");
        assertEquals(33, targets.size());
        assertEquals(
                List.of("poverty.rate.multidimensional", "poverty.rate.poor"),
                targets.stream()
                        .filter(target -> target.has("alternativeGroup"))
                        .map(target -> target.get("indicator").asText())
                        .toList());
        JsonNode range = targets.stream()
                .filter(target -> !target.has("target"))
                .findFirst()
                .orElseThrow();
        assertEquals(new BigDecimal("0.6"), range.get("targetMin").decimalValue());
        assertEquals(new BigDecimal("0.7"), range.get("targetMax").decimalValue());
        assertEquals(
                33,
                targets.stream()
                        .map(target -> target.get("id").asText())
                        .distinct()
                        .count());
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_problem_document() throws Exception {
        door.prepare(
                PLANS,
                422,
                "{\"type\":\"/problems/invalid-request\",\"detail\":\"The unit is not known\",\"requestId\":\"r-1\",\"errors\":[{\"pointer\":\"/unit\",\"code\":\"UNKNOWN_UNIT\",\"detail\":\"481\"}]}");
        IOException refused = assertThrows(IOException.class, this::load);
        assertEquals("POST /plans -> 422 The unit is not known: /unit UNKNOWN_UNIT 481: r-1", refused.getMessage());
    }

    @Test
    void what_is_there_already_is_left_as_it_is() throws Exception {
        door.prepare(PLANS, 409, "{}");
        load();
        assertEquals(5, door.posts(PLANS).size());
    }

    @Test
    void a_conflict_with_something_else_stops_the_load() throws Exception {
        String id = firstPlan();
        door.prepare(PLANS, 409, "{\"detail\":\"taken\"}");
        door.prepare(PLANS + "/" + id, 404, "{}");
        assertEquals(
                "POST /plans -> 409 taken",
                assertThrows(IOException.class, this::load).getMessage());
    }

    @Test
    void a_service_that_is_still_getting_up_is_asked_again() throws Exception {
        door.prepare(PLANS, 503, "{}");
        load();
        assertEquals(6, door.posts(PLANS).size());
    }

    private void load() throws IOException, InterruptedException {
        new SamplePlans(new Door(door.gateway(), "en"), new Story(line -> {}, "en")).load();
    }

    private String firstPlan() throws Exception {
        load();
        String id = door.posts(PLANS).get(0).json().get("id").asText();
        door.requests().clear();
        return id;
    }

    private List<JsonNode> posted(String ending) {
        return door.requests().stream()
                .filter(request ->
                        request.method().equals("POST") && request.target().endsWith(ending))
                .map(Request::json)
                .toList();
    }
}
