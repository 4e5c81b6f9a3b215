package vn.giamngheo.plan.task;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.plan.APlan;
import vn.giamngheo.plan.Api;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class TaskResourceTest {

    private static final String TASKS = "/api/v1/tasks";

    @Test
    void a_recorded_task_is_read_back_with_its_words_and_days() {
        var plan = APlan.of("481").recorded();
        var task = ATask.numbered("B5").with("deadlineText", "Quý IV năm 2023").with("deliverable", "Nhà ở");

        Api.officerOf("481")
                .body(task.body())
                .post("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(201)
                .header("Location", TASKS + "/" + task.id());

        Api.readerOf("481")
                .get(TASKS + "/" + task.id() + "?asOf=2024-01-01")
                .then()
                .statusCode(200)
                .body("number", equalTo("B5"))
                .body("planId", equalTo(plan.toString()))
                .body("deliverable", equalTo("Nhà ở"))
                .body("coordinating", empty())
                .body("deadline.kind", equalTo("QUARTER"))
                .body("deadline.text", equalTo("Quý IV năm 2023"))
                .body("deadline.from", equalTo("2023-10-01"))
                .body("deadline.to", equalTo("2023-12-31"))
                .body("state", equalTo("OVERDUE"))
                .body("doneOn", nullValue());
    }

    @Test
    void words_that_no_rule_reads_are_kept_and_the_task_is_undated() {
        var plan = APlan.of("481").recorded();
        var task = ATask.numbered("B4")
                .with("deadlineText", "Theo dự án được duyệt")
                .recordedIn(plan);

        Api.readerOf("481")
                .get(TASKS + "/" + task)
                .then()
                .body("deadline.kind", equalTo("UNREAD"))
                .body("deadline.text", equalTo("Theo dự án được duyệt"))
                .body("deadline.from", nullValue())
                .body("deadline.periods", empty())
                .body("state", equalTo("UNDATED"));
    }

    @Test
    void a_task_is_done_from_the_day_reported_and_open_again_when_taken_up() {
        var task = aTaskDueInOctober();

        report(task, "{\"reportedOn\": \"2023-10-20\", \"percent\": 60.5, \"note\": \"Đang lấy ý kiến\"}")
                .statusCode(201);
        report(task, "{\"reportedOn\": \"2023-11-15\", \"done\": true}").statusCode(201);
        report(task, "{\"reportedOn\": \"2023-12-01\", \"done\": false}").statusCode(201);

        on("2023-10-19", task).body("state", equalTo("DUE")).body("percent", nullValue());
        on("2023-10-20", task).body("state", equalTo("DUE")).body("percent", equalTo(new BigDecimal("60.50")));
        on("2023-11-14", task).body("state", equalTo("OVERDUE"));
        on("2023-11-15", task).body("state", equalTo("DONE")).body("doneOn", equalTo("2023-11-15"));
        on("2023-12-01", task).body("state", equalTo("OVERDUE")).body("doneOn", nullValue());
    }

    @Test
    void reports_are_listed_and_found_where_their_location_says() {
        var task = aTaskDueInOctober();

        var location = report(task, "{\"reportedOn\": \"2023-10-20\", \"percent\": 60, \"note\": \"Đang lấy ý kiến\"}")
                .statusCode(201)
                .body("recordedBy", equalTo("person-481"))
                .extract()
                .header("Location");

        Api.readerOf("481").get(location).then().statusCode(200).body("note", equalTo("Đang lấy ý kiến"));
        Api.readerOf("481")
                .get(TASKS + "/" + task + "/progress-reports")
                .then()
                .body("items.note", equalTo(List.of("Đang lấy ý kiến")));
        Api.readerOf("481")
                .get(TASKS + "/" + task + "/progress-reports/" + Ids.next())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/progress-report-not-found"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"done": true}                                      | 422 | /reportedOn | NOT_NULL
            {"percent": 50}                                     | 422 | /reportedOn | NOT_NULL
            {"reportedOn": "2023-11-15"}                        | 422 | ''          | PERCENT_OR_DONE
            {"reportedOn": "2999-01-01", "done": true}          | 422 | /reportedOn | IN_THE_FUTURE
            {"reportedOn": "2023-11-15", "percent": 100.01}     | 422 | /percent    | DECIMAL_MAX
            {"reportedOn": "2023-11-15", "percent": -1}         | 422 | /percent    | DECIMAL_MIN
            {"reportedOn": "2023-11-15", "percent": 1.005}      | 422 | /percent    | DIGITS
            {"reportedOn": "2023-11-15", "percent": 99, "done": true} | 422 | /percent | DONE_IS_ALL
            {"reportedOn": "2023-11-15", "percent": "50"}       | 400 | /percent    | WRONG_TYPE
            {"reportedOn": "2023-11-15", "done": "yes"}         | 400 | /done       | WRONG_TYPE
            {"reportedOn": "mai", "done": true}                 | 400 | /reportedOn | WRONG_TYPE
            """)
    void a_bad_report_is_refused_by_name_and_leaves_nothing(String body, int status, String pointer, String code) {
        var task = aTaskDueInOctober();

        report(task, body)
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));

        Api.readerOf("481").get(TASKS + "/" + task + "/progress-reports").then().body("items", empty());
    }

    @Test
    void a_report_sent_again_with_its_key_is_recorded_once() {
        var task = aTaskDueInOctober();
        var key = Ids.next().toString();
        for (var replayed : new String[] {null, "true"}) {
            Api.officerOf("481")
                    .header("Idempotency-Key", key)
                    .body("{\"reportedOn\": \"2023-10-20\", \"percent\": 60}")
                    .post(TASKS + "/" + task + "/progress-reports")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo(replayed));
        }

        Api.readerOf("481").get(TASKS + "/" + task + "/progress-reports").then().body("items.size()", equalTo(1));
    }

    @Test
    void a_number_is_unique_within_its_plan_and_only_there() {
        var plan = APlan.of("481").recorded();
        ATask.numbered("A1").recordedIn(plan);

        Api.officerOf("481")
                .body(ATask.numbered("A1").body())
                .post("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/number"));
        ATask.numbered("A1").recordedIn(APlan.of("481").recorded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number | | 422 | /number | NOT_BLANK
            title  | | 422 | /title  | NOT_BLANK
            leads  | | 422 | /leads  | NOT_EMPTY
            id     | x | 400 | /id   | WRONG_TYPE
            due    | x | 400 | /due  | UNKNOWN_FIELD
            """)
    void a_bad_field_of_a_task_is_named(String field, String value, int status, String pointer, String code) {
        var plan = APlan.of("481").recorded();

        Api.officerOf("481")
                .body(ATask.numbered("A1").with(field, value).body())
                .post("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));

        Api.readerOf("481").get("/api/v1/plans/" + plan + "/tasks").then().body("items", empty());
    }

    @Test
    void a_blank_lead_is_named_by_its_place() {
        Api.officerOf("481")
                .body(ATask.numbered("A1")
                        .with("leads", List.of("Sở LĐTBXH", " "))
                        .body())
                .post("/api/v1/plans/" + APlan.of("481").recorded() + "/tasks")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/leads/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=LATE", "plan=17", "asOf=tomorrow", "cursor=Zm9v", "limit=0"})
    void a_bad_parameter_is_named(String query) {
        Api.readerOf("481")
                .get(TASKS + "?" + query)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", containsString("/" + query.split("=")[0]));
    }

    @Test
    void nobody_reads_or_reports_tasks_outside_the_area_of_the_token() {
        var task = aTaskDueInOctober();
        var plan = Api.readerOf("481").get(TASKS + "/" + task).then().extract().<String>path("planId");

        Api.readerOf("109")
                .get(TASKS + "/" + task)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/task-not-found"));
        Api.readerOf("109").get(TASKS + "?plan=" + plan).then().statusCode(200).body("items", empty());
        Api.readerOf("481")
                .get(TASKS + "?unit=12&plan=" + plan)
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.readerOf("46").get(TASKS + "?unit=46&plan=" + plan).then().body("items.size()", equalTo(1));
        Api.readerOf("109").get("/api/v1/plans/" + plan + "/tasks").then().statusCode(404);
        Api.readerOf("109").get(TASKS + "/" + task + "/progress-reports").then().statusCode(404);
        Api.officerOf("109")
                .body("{\"reportedOn\": \"2023-11-15\", \"done\": true}")
                .post(TASKS + "/" + task + "/progress-reports")
                .then()
                .statusCode(403);
        Api.officerOf("109")
                .body(ATask.numbered("Z1").body())
                .post("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(403);
    }

    @Test
    void only_an_officer_an_approver_or_an_administrator_records_tasks_and_progress() {
        var plan = APlan.of("481").recorded();
        var task = ATask.numbered("A1").recordedIn(plan);

        for (var role : List.of("READER", "OVERSIGHT", "FINANCE", "PARTNER")) {
            Api.with(Tokens.of("481", role))
                    .body(ATask.numbered("A2").body())
                    .post("/api/v1/plans/" + plan + "/tasks")
                    .then()
                    .statusCode(403);
            Api.with(Tokens.of("481", role))
                    .body("{\"reportedOn\": \"2023-11-15\", \"done\": true}")
                    .post(TASKS + "/" + task + "/progress-reports")
                    .then()
                    .statusCode(403);
        }
        for (var role : List.of("APPROVER", "ADMIN")) {
            Api.with(Tokens.of("481", role))
                    .body(ATask.numbered(role).body())
                    .post("/api/v1/plans/" + plan + "/tasks")
                    .then()
                    .statusCode(201);
        }
        Api.anonymous().get(TASKS).then().statusCode(401);
        Api.with(Tokens.expired("481", "READER")).get(TASKS).then().statusCode(401);
    }

    @Test
    void tasks_of_a_plan_that_was_not_issued_yet_are_left_out_of_the_list() {
        var plan = APlan.of("481").recorded();
        ATask.numbered("A1").recordedIn(plan);

        Api.readerOf("481")
                .get(TASKS + "?plan=" + plan + "&asOf=2023-10-12")
                .then()
                .body("items", empty());
        Api.readerOf("481")
                .get(TASKS + "?plan=" + plan + "&asOf=2023-10-13")
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void a_task_of_an_unknown_plan_is_404() {
        Api.officerOf("VN")
                .body(ATask.numbered("A1").body())
                .post("/api/v1/plans/" + Ids.next() + "/tasks")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/plan-not-found"));
        Api.officerOf("VN")
                .body("{\"reportedOn\": \"2023-11-15\", \"done\": true}")
                .post(TASKS + "/" + Ids.next() + "/progress-reports")
                .then()
                .statusCode(404);
    }

    private static UUID aTaskDueInOctober() {
        return ATask.numbered("A1")
                .with("deadlineText", "Trong tháng 10/2023")
                .recordedIn(APlan.of("481").recorded());
    }

    private static ValidatableResponse report(UUID task, String body) {
        return Api.officerOf("481")
                .body(body)
                .post(TASKS + "/" + task + "/progress-reports")
                .then();
    }

    private static ValidatableResponse on(String day, UUID task) {
        return Api.readerOf("481")
                .get(TASKS + "/" + task + "?asOf=" + day)
                .then()
                .statusCode(200);
    }
}
