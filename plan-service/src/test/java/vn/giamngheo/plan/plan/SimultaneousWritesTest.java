package vn.giamngheo.plan.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.giamngheo.plan.APlan;
import vn.giamngheo.plan.Api;

@QuarkusTest
class SimultaneousWritesTest {

    @Test
    void of_two_revisions_of_one_version_one_is_kept_and_the_other_is_told() throws Exception {
        var id = APlan.of("481").recorded();

        var statuses = atOnce(() -> Api.officerOf("481")
                .header("If-Match", "\"1\"")
                .body("""
                        {"title": "Điều chỉnh", "issuer": "UBND tỉnh", "periodFrom": "2023-01-01", "periodTo": "2023-12-31"}""")
                .put("/api/v1/plans/" + id)
                .statusCode());

        assertEquals(List.of(200, 412), statuses);
        Api.readerOf("481").get("/api/v1/plans/" + id).then().body("version", equalTo(2));
    }

    @Test
    void of_two_plans_with_one_id_one_is_recorded_and_the_other_is_told() throws Exception {
        var plan = APlan.of("481");

        var statuses = atOnce(() ->
                Api.officerOf("481").body(plan.body()).post("/api/v1/plans").statusCode());

        assertEquals(List.of(201, 409), statuses);
    }

    @Test
    void two_tasks_that_name_a_new_body_at_once_name_the_same_one() throws Exception {
        var plans = List.of(APlan.of("960").recorded(), APlan.of("960").recorded());
        var task = "{\"number\": \"1\", \"title\": \"Nhiệm vụ\", \"leads\": [\"Hội Phụ nữ\", \"Đoàn Thanh niên\"]}";
        var next = new AtomicInteger();

        var statuses = atOnce(() -> Api.officerOf("960")
                .body(task)
                .post("/api/v1/plans/" + plans.get(next.getAndIncrement()) + "/tasks")
                .statusCode());

        assertEquals(List.of(201, 201), statuses);
        Api.readerOf("960").get("/api/v1/organisations").then().body("items.size()", equalTo(2));
    }

    /** Statuses of the same call made twice at the same time, in ascending order. */
    private static List<Integer> atOnce(Callable<Integer> call) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(2);
        try {
            return threads.invokeAll(List.of(call, call)).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();
        } finally {
            threads.shutdown();
        }
    }
}
