package vn.giamngheo.plan.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.plan.APlan;
import vn.giamngheo.plan.Api;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class PlanResourceTest {

    private static final String PLANS = "/api/v1/plans";

    @Test
    void a_recorded_plan_is_read_back_as_its_document_states_it() {
        var plan = APlan.of("481");

        Api.officerOf("481")
                .body(plan.body())
                .post(PLANS)
                .then()
                .statusCode(201)
                .header("Location", PLANS + "/" + plan.id())
                .header("ETag", "\"1\"");
        var read = Api.readerOf("481")
                .get(PLANS + "/" + plan.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .extract()
                .asString();

        assertEquals(Api.json("""
                        {
                          "id": "%s",
                          "unit": "481",
                          "unitNameVi": "Huyện A Lưới",
                          "unitKind": "DISTRICT",
                          "title": "Hỗ trợ huyện A Lưới thoát khỏi tình trạng nghèo, đặc biệt khó khăn vào cuối năm 2023",
                          "documentNumber": "343/KH-UBND",
                          "issuedOn": "2023-10-13",
                          "issuer": "UBND tỉnh Thừa Thiên Huế",
                          "periodFrom": "2022-01-01",
                          "periodTo": "2025-12-31",
                          "version": 1
                        }""".formatted(plan.id())), Api.json(read));
    }

    @Test
    void a_document_without_number_and_day_keeps_its_own_words_and_nothing_is_made_up() {
        var plan = APlan.of("076")
                .with("documentNumber", null)
                .with("issuedOn", null)
                .with("issuedOnText", "Sơn Dương, ngày   tháng 8 năm 2022");

        Api.officerOf("08").body(plan.body()).post(PLANS).then().statusCode(201);

        Api.readerOf("076")
                .get(PLANS + "/" + plan.id())
                .then()
                .body("documentNumber", nullValue())
                .body("issuedOn", nullValue())
                .body("issuedOnText", equalTo("Sơn Dương, ngày   tháng 8 năm 2022"));
    }

    @ParameterizedTest
    @CsvSource({"VN, NATION", "42, PROVINCE", "109, DISTRICT", "20044, TOWNSHIP"})
    void plans_of_every_level_are_recorded(String unit, String kind) {
        var id = APlan.of(unit).recorded();

        Api.readerOf("VN").get(PLANS + "/" + id).then().statusCode(200).body("unitKind", equalTo(kind));
    }

    @Test
    void a_revision_replaces_the_document_and_keeps_the_version_before() {
        var id = APlan.of("481").recorded();

        Api.officerOf("481")
                .header("If-Match", "\"1\"")
                .body(revision("Kế hoạch điều chỉnh"))
                .put(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Kế hoạch điều chỉnh"))
                .body("documentNumber", nullValue());

        Api.readerOf("481")
                .get(PLANS + "/" + id + "/revisions")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(1, 2)))
                .body("items[0].documentNumber", equalTo("343/KH-UBND"))
                .body("items[0].reason", nullValue())
                .body("items[1].title", equalTo("Kế hoạch điều chỉnh"))
                .body("items[1].reason", equalTo("Quyết định điều chỉnh"))
                .body("items[1].recordedBy", equalTo("person-481"));
    }

    @Test
    void a_change_without_if_match_is_428_and_a_stale_one_412_and_neither_changes_anything() {
        var id = APlan.of("481").recorded();

        Api.officerOf("481").body(revision("x")).put(PLANS + "/" + id).then().statusCode(428);
        Api.officerOf("481")
                .header("If-Match", "\"7\"")
                .body(revision("x"))
                .put(PLANS + "/" + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/version-stale"));

        Api.readerOf("481").get(PLANS + "/" + id).then().header("ETag", "\"1\"");
        Api.readerOf("481").get(PLANS + "/" + id + "/revisions").then().body("items.size()", equalTo(1));
    }

    @Test
    void the_same_key_and_body_get_the_stored_answer_and_another_body_is_refused() {
        var key = Ids.next().toString();
        var plan = APlan.of("481").with("id", null);

        var first = Api.officerOf("481")
                .header("Idempotency-Key", key)
                .body(plan.body())
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract();
        Api.officerOf("481")
                .header("Idempotency-Key", key)
                .body(plan.body())
                .post(PLANS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .body("id", equalTo(first.path("id")));
        Api.officerOf("481")
                .header("Idempotency-Key", key)
                .body(plan.with("title", "another").body())
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void an_id_that_is_taken_is_refused_by_name() {
        var plan = APlan.of("481");
        plan.recorded();

        Api.officerOf("481")
                .body(plan.body())
                .post(PLANS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-recorded"))
                .body("errors[0].pointer", equalTo("/id"));
    }

    @Test
    void nobody_reads_plans_outside_the_area_of_the_token() {
        var id = APlan.of("481").recorded();

        Api.readerOf("46").get(PLANS + "?limit=500").then().body("items.id", hasItem(id.toString()));
        Api.readerOf("109")
                .get(PLANS + "?limit=500")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id.toString())));
        Api.readerOf("109")
                .get(PLANS + "/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/plan-not-found"));
        Api.readerOf("109").get(PLANS + "/" + id + "/revisions").then().statusCode(404);
        Api.readerOf("20044").get(PLANS + "/" + id).then().statusCode(404);
        Api.with(Tokens.withoutUnit("READER")).get(PLANS).then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void nobody_writes_plans_outside_the_area_of_the_token() {
        var id = APlan.of("481").recorded();

        Api.officerOf("109").body(APlan.of("481").body()).post(PLANS).then().statusCode(403);
        Api.officerOf("109")
                .header("If-Match", "\"1\"")
                .body(revision("x"))
                .put(PLANS + "/" + id)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-area"));
        Api.with(Tokens.withoutUnit("OFFICER"))
                .body(APlan.of("481").body())
                .post(PLANS)
                .then()
                .statusCode(403);
    }

    @Test
    void a_list_by_unit_holds_the_plans_of_the_units_below_it() {
        var id = APlan.of("481").recorded();

        Api.readerOf("VN").get(PLANS + "?limit=500&unit=46").then().body("items.id", hasItem(id.toString()));
        Api.readerOf("VN").get(PLANS + "?limit=500&unit=12").then().body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void a_plan_is_listed_from_its_day_of_issue_on() {
        var id = APlan.of("481").recorded().toString();

        Api.readerOf("481").get(PLANS + "?limit=500&asOf=2023-10-12").then().body("items.id", not(hasItem(id)));
        Api.readerOf("481").get(PLANS + "?limit=500&asOf=2023-10-13").then().body("items.id", hasItem(id));
        Api.readerOf("481").get(PLANS + "?limit=500").then().body("items.id", hasItem(id));
    }

    @Test
    void a_list_goes_on_where_its_cursor_says() {
        var first = APlan.of("073").recorded().toString();
        var second = APlan.of("073").recorded().toString();

        var cursor = Api.readerOf("073")
                .get(PLANS + "?limit=1")
                .then()
                .body("items.id", equalTo(List.of(first)))
                .extract()
                .<String>path("nextCursor");
        Api.readerOf("073")
                .get(PLANS + "?limit=1&cursor=" + cursor)
                .then()
                .body("items.id", equalTo(List.of(second)))
                .body("nextCursor", nullValue());
    }

    @Test
    void without_a_valid_token_or_the_role_nothing_is_done() {
        Api.anonymous().get(PLANS).then().statusCode(401);
        Api.anonymous().body(APlan.of("481").body()).post(PLANS).then().statusCode(401);
        Api.with(Tokens.expired("481", "OFFICER")).get(PLANS).then().statusCode(401);
        Api.with("no.token.atall").get(PLANS).then().statusCode(401);
        Api.with(Tokens.of("481", "PARTNER")).get(PLANS).then().statusCode(403);
        for (var reader : List.of("READER", "OVERSIGHT", "FINANCE")) {
            Api.with(Tokens.of("481", reader)).get(PLANS).then().statusCode(200);
            Api.with(Tokens.of("481", reader))
                    .body(APlan.of("481").body())
                    .post(PLANS)
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit       | 999              | 422 | /unit       | UNKNOWN_UNIT
            unit       |                  | 422 | /unit       | NOT_BLANK
            title      |                  | 422 | /title      | NOT_BLANK
            issuer     |                  | 422 | /issuer     | NOT_BLANK
            periodFrom |                  | 422 | /periodFrom | NOT_NULL
            periodTo   | 2021-12-31       | 422 | /periodTo   | ENDS_BEFORE_IT_BEGINS
            issuedOn   | 13/10/2023       | 400 | /issuedOn   | WRONG_TYPE
            issuedOn   | 2025-07-01       | 422 | /unit       | UNKNOWN_UNIT
            id         | 17               | 400 | /id         | WRONG_TYPE
            colour     | red              | 400 | /colour     | UNKNOWN_FIELD
            """)
    void a_bad_field_is_named_and_nothing_is_recorded(
            String field, String value, int status, String pointer, String code) {
        var plan = APlan.of("481").with(field, value);

        Api.officerOf("VN")
                .body(plan.body())
                .post(PLANS)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));

        Api.readerOf("VN").get(PLANS + "/" + plan.id()).then().statusCode(404);
    }

    @Test
    void malformed_json_is_answered_with_its_line() {
        Api.officerOf("481")
                .body("{\"unit\": ")
                .post(PLANS)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-body"))
                .body("errors[0].code", equalTo("NOT_JSON"));
        Api.officerOf("481").post(PLANS).then().statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=13/10/2023, /asOf, NOT_A_DAY",
        "asOf=2023-02-30, /asOf, NOT_A_DAY",
        "cursor=zzz, /cursor, UNKNOWN_CURSOR",
        "cursor=Zm9v, /cursor, UNKNOWN_CURSOR",
        "limit=0, /limit, MIN",
        "limit=501, /limit, MAX"
    })
    void a_bad_parameter_is_named(String query, String pointer, String code) {
        Api.readerOf("481")
                .get(PLANS + "?" + query)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", containsString(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void a_refusal_speaks_vietnamese_unless_english_is_asked_for() {
        var path = PLANS + "/" + Ids.next();

        Api.readerOf("VN").get(path).then().body("title", equalTo("There is no such plan"));
        given().auth()
                .oauth2(Tokens.of("VN", "READER"))
                .get(path)
                .then()
                .body("title", equalTo("Không có kế hoạch này"));
    }

    @Test
    void what_does_not_exist_is_404() {
        Api.readerOf("VN").get(PLANS + "/" + Ids.next()).then().statusCode(404);
        Api.readerOf("VN").get(PLANS + "/17").then().statusCode(404);
        Api.officerOf("VN")
                .header("If-Match", "\"1\"")
                .body(revision("x"))
                .put(PLANS + "/" + Ids.next())
                .then()
                .statusCode(404);
    }

    private static String revision(String title) {
        return """
                {"title": "%s", "issuedOn": "2023-10-13", "issuer": "UBND tỉnh Thừa Thiên Huế",
                 "periodFrom": "2022-01-01", "periodTo": "2025-12-31", "reason": "Quyết định điều chỉnh"}""".formatted(title);
    }
}
