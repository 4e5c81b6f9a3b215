package vn.giamngheo.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.testing.Contract.assertSameShape;
import static vn.giamngheo.testing.Contract.example;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testing.EventProbe;

/** What is really published has the shape of the committed examples. */
@QuarkusTest
class EventContractTest {

    private static final String TOPIC = "plan.events.v1";
    private static final String ADOPTED = "vn.giamngheo.plan.adopted.v1";
    private static final String ASSIGNED = "vn.giamngheo.plan.task-assigned.v1";
    private static final String TARGET_SET = "vn.giamngheo.plan.target-set.v1";

    @Test
    void a_recorded_plan_is_published_and_a_revised_one_again() {
        var plan = APlan.of("481").recorded();
        Api.officerOf("481")
                .header("If-Match", "\"1\"")
                .body("""
                        {"title": "Điều chỉnh", "issuer": "UBND tỉnh", "issuedOnText": "Tháng 11",
                         "periodFrom": "2023-01-01", "periodTo": "2023-12-31"}""")
                .put("/api/v1/plans/" + plan)
                .then()
                .statusCode(200);

        try (var probe = new EventProbe(TOPIC)) {
            var events = probe.awaitCount(ADOPTED, plan, 2);

            assertSameShape(example("plan-service", ADOPTED), events.get(0));
            assertEquals(Api.json("""
                            {"planId": "%s", "unit": "481", "title": "Điều chỉnh",
                             "periodFrom": "2023-01-01", "periodTo": "2023-12-31"}""".formatted(plan)), Api.json(events.get(1)));
        }
    }

    @Test
    void a_task_is_published_when_recorded_and_again_only_when_its_being_done_changes() {
        var plan = APlan.of("481").recorded();
        var task = UUID.fromString(Api.officerOf("481")
                .body("""
                        {"number": "B1", "title": "Giao thông liên xã", "leads": ["UBND huyện A Lưới"],
                         "deadlineText": "Quý IV/2023 và năm 2024"}""")
                .post("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id"));
        report(task, "{\"reportedOn\": \"2024-05-01\", \"percent\": 40}");
        report(task, "{\"reportedOn\": \"2024-11-20\", \"done\": true}");
        report(task, "{\"reportedOn\": \"2024-11-25\", \"done\": true}");
        report(task, "{\"reportedOn\": \"2024-12-01\", \"done\": false}");

        try (var probe = new EventProbe(TOPIC)) {
            var events = probe.awaitCount(ASSIGNED, plan, 3);

            assertFalse(Api.json(events.get(0)).get("done").asBoolean());
            assertFalse(Api.json(events.get(0)).has("doneOn"));
            assertSameShape(example("plan-service", ASSIGNED), events.get(1));
            assertTrue(Api.json(events.get(1)).get("done").asBoolean());
            assertEquals("2024-11-20", Api.json(events.get(1)).get("doneOn").asText());
            assertFalse(Api.json(events.get(2)).get("done").asBoolean());
        }
    }

    @Test
    void a_target_is_published_with_exact_numbers() {
        var plan = APlan.of("481").recorded();
        Api.officerOf("481")
                .body("""
                        {"indicator": "poverty.rate.poor", "unitOfMeasure": "rate", "baseline": 0.382,
                         "baselineAt": "2022-12-31", "target": 0.2491, "targetAt": "2023-12-31", "comparison": "AT_MOST",
                         "alternativeGroup": "poverty-end-2023", "source": "I.2.a"}""")
                .post("/api/v1/plans/" + plan + "/targets")
                .then()
                .statusCode(201);

        try (var probe = new EventProbe(TOPIC)) {
            var event = probe.await(TARGET_SET, plan);

            assertSameShape(example("plan-service", TARGET_SET), event);
            assertTrue(event.contains("\"target\":0.2491,"), event);
        }
    }

    private static void report(UUID task, String body) {
        Api.officerOf("481")
                .body(body)
                .post("/api/v1/tasks/" + task + "/progress-reports")
                .then()
                .statusCode(201);
    }
}
