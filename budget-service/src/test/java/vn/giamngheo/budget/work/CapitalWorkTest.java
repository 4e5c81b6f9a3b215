package vn.giamngheo.budget.work;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.Reversal;

@QuarkusTest
class CapitalWorkTest {

    private static final String UNIT = "031";
    private static final String DECISION =
            "\"decision\": {\"number\": \"7/QĐ-UBND\", \"date\": \"2023-03-24\", \"issuer\": \"UBND tỉnh\"}";
    private static final String DETAIL = "\"detail\": {\"paidOn\": \"2023-06-30\", \"beneficiary\": \"CONTRACTOR\"}";

    private final Api finance = Api.as(UNIT, "FINANCE");
    private final Api officer = Api.as(UNIT, "OFFICER");

    private static String road(String more) {
        return """
                {"unit": "031", "programme": "GNBV-2021-2025", "line": "DA1.2", "name": "Đường liên xã", "origin": "NEW",
                 "firstYear": 2023, "lastYear": 2024, "documentNumber": "1/KH-UBND", "issuedOn": "2023-07-06" %s}""".formatted(more);
    }

    private UUID work(String more) {
        return officer.create("/capital-works", road(more));
    }

    private Response plan(UUID work, int year, long amountVnd) {
        return finance.request()
                .header("If-Match", "*")
                .body("{\"amountVnd\": " + amountVnd + ", " + DECISION + "}")
                .put("/api/v1/capital-works/{id}/plans/{year}", work, year);
    }

    private Response pay(UUID work, int originYear, String... entries) {
        return finance.post(
                "/capital-works/" + work + "/payments",
                "{\"budgetYear\": 2023, \"originYear\": %d, %s, %s, \"entries\": [%s]}"
                        .formatted(
                                originYear, DECISION.replace("7/", Api.id() + "/"), DETAIL, String.join(",", entries)));
    }

    private static String capital(long amountVnd) {
        return entry("DA1.2", "CENTRAL", "CAPITAL", amountVnd);
    }

    private void grant(long amountVnd) {
        finance.create("/allocations", Postings.of(UNIT, 2023).granting(capital(amountVnd)));
    }

    @Test
    void money_progress_is_what_the_ledger_paid_of_the_total_investment() {
        grant(600);
        var id = work(", \"totalInvestmentVnd\": 1000");
        plan(id, 2023, 600).then().statusCode(200).body("plannedVnd", equalTo(600));
        pay(id, 2023, capital(250)).then().statusCode(201).body("kind", equalTo("DISBURSEMENT"));
        finance.get("/capital-works/{id}", id)
                .then()
                .statusCode(200)
                .body("worksCount", equalTo(1))
                .body("paidVnd", equalTo(250))
                .body("moneyProgress.value", equalTo(0.25f))
                .body("physicalPercent", nullValue());
        finance.get("/capital-works/{id}/payments", id).then().body("items.totalVnd", contains(250));
    }

    @Test
    void no_more_is_paid_than_the_plan_of_the_moneys_year_leaves() {
        grant(1_000);
        var id = work("");
        pay(id, 2023, capital(1)).then().statusCode(409).body("type", equalTo("/problems/work-plan-exceeded"));
        plan(id, 2023, 100);
        plan(id, 2024, 900);
        pay(id, 2023, capital(60), capital(41)).then().statusCode(409);
        pay(id, 2023, capital(60), capital(40)).then().statusCode(201);
        pay(id, 2023, capital(1))
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Of the plan of work " + id
                                + " for 2023 0 dong may be paid; 1 were asked for. Nothing was posted."));
        plan(id, 2023, 99).then().statusCode(409).body("type", equalTo("/problems/work-plan-below-paid"));
        plan(id, 2023, 100).then().statusCode(200);
        finance.get("/capital-works/{id}/plans", id).then().body("items.amountVnd", contains(100, 100, 900));
    }

    @Test
    void the_total_investment_bounds_all_years_together() {
        grant(1_000);
        var id = work(", \"totalInvestmentVnd\": 50");
        plan(id, 2023, 100);
        pay(id, 2023, capital(51)).then().statusCode(409);
        pay(id, 2023, capital(50)).then().statusCode(201);
    }

    @Test
    void what_is_taken_back_may_be_paid_anew() {
        grant(1_000);
        var id = work("");
        plan(id, 2023, 100);
        String posting = pay(id, 2023, capital(100)).path("id");
        Reversal.in(UNIT).of(posting).then().statusCode(200);
        finance.get("/capital-works/{id}", id).then().body("paidVnd", equalTo(0));
        pay(id, 2023, capital(100)).then().statusCode(201);
    }

    @Test
    void what_came_back_of_a_payment_may_be_paid_anew() {
        grant(1_000);
        var id = work("");
        plan(id, 2023, 100);
        String posting = pay(id, 2023, capital(100)).path("id");
        finance.create(
                "/refunds",
                Postings.of(UNIT, 2023)
                        .granting(capital(30))
                        .replaceFirst("\\{", "{\"disbursement\": \"" + posting + "\","));
        finance.get("/capital-works/{id}", id).then().body("paidVnd", equalTo(70));
        pay(id, 2023, capital(31)).then().statusCode(409);
        pay(id, 2023, capital(30)).then().statusCode(201);
    }

    @Test
    void a_work_is_paid_with_capital_of_its_own_line() {
        var id = work("");
        plan(id, 2023, 100);
        pay(id, 2023, entry("DA1.1", "CENTRAL", "CAPITAL", 1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/entries/0/line"));
        pay(id, 2024, capital(1)).then().statusCode(422).body("errors.pointer", contains("/originYear"));
    }

    @Test
    void a_group_counts_with_all_its_works() {
        var tree = Api.as("030", "FINANCE");
        for (var group : new String[] {
            "\"origin\": \"NEW\", \"worksCount\": 3", "\"origin\": \"CARRIED\", \"worksCount\": 22",
        }) {
            tree.create("/capital-works", road("").replace("\"031\"", "\"030\"").replace("\"origin\": \"NEW\"", group));
        }
        tree.get("/capital-works/totals?unit=030&year=2023")
                .then()
                .statusCode(200)
                .body("worksCount", equalTo(25))
                .body("items.origin", contains("CARRIED", "NEW"))
                .body("items.worksCount", contains(22, 3));
        tree.get("/capital-works/totals?unit=030&year=2025").then().body("worksCount", equalTo(0));
        tree.get("/capital-works?unit=030&year=2024").then().body("items", hasSize(2));
        Api.as("02", "READER").get("/capital-works?unit=030&limit=1").then().body("items", hasSize(1));
    }

    @Test
    void a_report_says_how_far_the_work_stands_beside_what_the_ledger_paid() {
        grant(500);
        var id = work("");
        plan(id, 2023, 500);
        pay(id, 2023, capital(200)).then().statusCode(201);
        var path = "/capital-works/" + id + "/progress-reports";
        var report = officer.create(path, """
                {"asOf": "2023-06-30", "physicalPercent": 62.5, "declaredPaidVnd": 210, "photographs": [
                 {"fileName": "cau.jpg", "mediaType": "image/jpeg", "sizeBytes": 48211, "takenOn": "2023-06-29",
                  "sha256": "%s", "latitude": 22.5301, "longitude": 103.3405}]}""".formatted("ab".repeat(32)));
        officer.get(path + "/{report}", report)
                .then()
                .statusCode(200)
                .body("paidVnd", equalTo(200))
                .body("differenceVnd", equalTo(-10))
                .body("photographs[0].sha256", equalTo("ab".repeat(32)));
        officer.create(path, "{\"asOf\": \"2023-06-29\", \"physicalPercent\": 60}");
        officer.get(path).then().body("items.paidVnd", contains(0, 200));
        officer.get("/capital-works/{id}", id)
                .then()
                .body("physicalPercent", equalTo(62.5f))
                .body("reportedAsOf", equalTo("2023-06-30"));
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"physicalPercent\": -0.01 | 422 | /physicalPercent",
                "\"physicalPercent\": 100.01 | 422 | /physicalPercent",
                "\"physicalPercent\": 1.001 | 422 | /physicalPercent",
                "\"physicalPercent\": 100, \"declaredPaidVnd\": -1 | 422 | /declaredPaidVnd",
                "\"physicalPercent\": 100, \"photographs\": [{\"fileName\": \"a\", \"mediaType\": \"image/png\", \"sizeBytes\": 1, \"sha256\": \"AB\"}] | 422 | /photographs/0/sha256",
            })
    void a_wrong_report_is_refused_by_pointer(String fields, int status, String pointer) {
        officer.post("/capital-works/" + work("") + "/progress-reports", "{\"asOf\": \"2023-06-30\", " + fields + "}")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_report_speaks_of_a_day_that_has_come() {
        officer.post(
                        "/capital-works/" + work("") + "/progress-reports",
                        "{\"asOf\": \"2199-01-01\", \"physicalPercent\": 0}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/asOf"));
    }

    @ParameterizedTest(name = "{0} instead of {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"line\": \"DA9\"    | \"line\": \"DA1.2\" | /line",
                "\"line\": \"DA5\"    | \"line\": \"DA1.2\" | /line",
                "\"unit\": \"999\"    | \"unit\": \"031\"   | /unit",
                "\"lastYear\": 2022   | \"lastYear\": 2024  | /lastYear",
                "\"worksCount\": 0, \"name\" | \"name\"     | /worksCount",
            })
    void a_wrong_work_is_refused_by_pointer(String wrong, String right, String pointer) {
        officer.post("/capital-works", road("").replace(right, wrong))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void others_neither_see_nor_write_it() {
        var id = work("");
        var stranger = Api.as("481", "FINANCE", "OFFICER");
        stranger.get("/capital-works/{id}", id).then().statusCode(404);
        stranger.get("/capital-works?unit=031").then().body("items", hasSize(0));
        stranger.post("/capital-works", road("")).then().statusCode(403);
        stranger.post(
                        "/capital-works/" + id + "/progress-reports",
                        "{\"asOf\": \"2023-06-30\", \"physicalPercent\": 1}")
                .then()
                .statusCode(404);
        Api.as(UNIT, "READER", "APPROVER")
                .post("/capital-works", road(""))
                .then()
                .statusCode(403);
        officer.post("/capital-works/" + id + "/payments", "{}").then().statusCode(403);
        RestAssured.get("/api/v1/capital-works/{id}", id).then().statusCode(401);
    }

    @Test
    void a_plan_names_the_version_of_the_work() {
        var id = work("");
        var etag = finance.get("/capital-works/{id}", id).header("ETag");
        var body = "{\"amountVnd\": 1, " + DECISION + "}";
        var path = "/api/v1/capital-works/{id}/plans/2023";
        finance.request().body(body).put(path, id).then().statusCode(428);
        finance.request()
                .header("If-Match", etag)
                .body(body)
                .put(path, id)
                .then()
                .statusCode(200);
        finance.request()
                .header("If-Match", etag)
                .body(body)
                .put(path, id)
                .then()
                .statusCode(412);
        officer.request()
                .header("If-Match", "*")
                .body(body)
                .put(path, id)
                .then()
                .statusCode(403);
    }
}
