package vn.giamngheo.plan.task;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.plan.APlan;
import vn.giamngheo.plan.Api;

/** The annex of plan 343/KH-UBND of 13 October 2023: eleven tasks. */
@QuarkusTest
class ALuoiAnnexTest {

    private static UUID plan;

    /** Once for all tests of this class: the service listens on its port only when the first of them runs. */
    private static synchronized UUID plan() {
        if (plan == null) {
            plan = APlan.of("481").recorded();
            annex().forEach(ALuoiAnnexTest::record);
        }
        return plan;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-09-30 | A1 NOT_DUE, A2 CONTINUOUS, A3 UNDATED, B1 NOT_DUE, B2 NOT_DUE, B3 CONTINUOUS, B4 UNDATED, B5 NOT_DUE, B6 UNDATED, B7 UNDATED, B8 NOT_DUE
            2023-10-01 | A1 DUE, A2 CONTINUOUS, A3 UNDATED, B1 DUE, B2 DUE, B3 CONTINUOUS, B4 UNDATED, B5 DUE, B6 UNDATED, B7 UNDATED, B8 DUE
            2023-10-31 | A1 DUE, A2 CONTINUOUS, A3 UNDATED, B1 DUE, B2 DUE, B3 CONTINUOUS, B4 UNDATED, B5 DUE, B6 UNDATED, B7 UNDATED, B8 DUE
            2023-11-01 | A1 OVERDUE, A2 CONTINUOUS, A3 UNDATED, B1 DUE, B2 DUE, B3 CONTINUOUS, B4 UNDATED, B5 DUE, B6 UNDATED, B7 UNDATED, B8 OVERDUE
            2023-12-31 | A1 OVERDUE, A2 CONTINUOUS, A3 UNDATED, B1 DUE, B2 DUE, B3 CONTINUOUS, B4 UNDATED, B5 DUE, B6 UNDATED, B7 UNDATED, B8 OVERDUE
            2024-06-30 | A1 OVERDUE, A2 CONTINUOUS, A3 UNDATED, B1 DUE, B2 DUE, B3 CONTINUOUS, B4 UNDATED, B5 OVERDUE, B6 UNDATED, B7 UNDATED, B8 OVERDUE
            2024-12-31 | A1 OVERDUE, A2 CONTINUOUS, A3 UNDATED, B1 DUE, B2 DUE, B3 CONTINUOUS, B4 UNDATED, B5 OVERDUE, B6 UNDATED, B7 UNDATED, B8 OVERDUE
            2025-01-01 | A1 OVERDUE, A2 CONTINUOUS, A3 UNDATED, B1 OVERDUE, B2 OVERDUE, B3 CONTINUOUS, B4 UNDATED, B5 OVERDUE, B6 UNDATED, B7 UNDATED, B8 OVERDUE
            """)
    void every_task_stands_where_its_words_put_it_on_that_day(String asOf, String states) {
        List<Map<String, Object>> tasks = Api.readerOf("481")
                .get("/api/v1/plans/" + plan() + "/tasks?asOf=" + asOf)
                .then()
                .statusCode(200)
                .extract()
                .path("items");

        assertEquals(
                states,
                tasks.stream()
                        .map(task -> task.get("number") + " " + task.get("state"))
                        .collect(joining(", ")));
    }

    @Test
    void task_a3_is_led_by_two_departments_together() {
        Api.readerOf("481")
                .get("/api/v1/tasks?plan=" + plan() + "&lead=Sở Tài chính")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of("A3")))
                .body("items[0].leads.name", equalTo(List.of("Sở KHĐT", "Sở Tài chính")));
        Api.readerOf("481")
                .get("/api/v1/tasks?plan=" + plan() + "&lead=Sở LĐTBXH")
                .then()
                .body("items.number", equalTo(List.of("A1", "A2", "B8")));
    }

    @Test
    void two_periods_are_kept_as_two() {
        String deadline = Api.text(Api.readerOf("481")
                .get("/api/v1/tasks?plan=" + plan() + "&lead=UBND huyện A Lưới&limit=1")
                .then()
                .extract()
                .path("items[0].deadline"));

        assertEquals(Api.json("""
                        {"kind": "PERIODS", "text": "Quý IV/2023 và năm 2024", "from": "2023-10-01", "to": "2024-12-31",
                         "periods": [{"from": "2023-10-01", "to": "2023-12-31"}, {"from": "2024-01-01", "to": "2024-12-31"}]}"""), Api.json(deadline));
    }

    @Test
    void a_list_by_state_reads_on_until_its_page_is_full() {
        var first = Api.readerOf("481")
                .get("/api/v1/tasks?plan=" + plan() + "&status=UNDATED&limit=3&asOf=2023-11-01")
                .then()
                .body("items.number", equalTo(List.of("A3", "B4", "B6")))
                .extract()
                .<String>path("nextCursor");
        Api.readerOf("481")
                .get("/api/v1/tasks?plan=" + plan() + "&status=UNDATED&limit=3&asOf=2023-11-01&cursor=" + first)
                .then()
                .body("items.number", equalTo(List.of("B7")))
                .body("nextCursor", equalTo(null));
        Api.readerOf("481")
                .get("/api/v1/tasks?plan=" + plan() + "&status=OVERDUE&asOf=2023-11-01")
                .then()
                .body("items.number", equalTo(List.of("A1", "B8")));
    }

    private static void record(CSVRecord row) {
        ATask.numbered(row.get("no"))
                .with("group", row.get("group_vi"))
                .with("title", row.get("title_vi"))
                .with("leads", names(row.get("lead_vi")))
                .with("coordinating", names(row.get("coordinating_vi")))
                .with("deadlineText", row.get("deadline_text_vi"))
                .with("deliverable", row.get("deliverable_vi"))
                .recordedIn(plan);
    }

    private static List<String> names(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).toList();
    }

    private static List<CSVRecord> annex() {
        try (var in = new InputStreamReader(
                ALuoiAnnexTest.class.getResourceAsStream("/a-luoi-2023-tasks.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
