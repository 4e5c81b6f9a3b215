package vn.giamngheo.budget.allocation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class AllocationTest {

    private static final String ONE_DONG = entry("DA5", "CENTRAL", "RECURRENT", 1);

    private final Api finance = Api.as("106", "FINANCE");

    private static String body() {
        return Postings.of("106", 2024).granting(ONE_DONG);
    }

    @Test
    void an_allocation_can_be_read_where_its_location_says() {
        var location = finance.created("/allocations", body())
                .header("Location", startsWith("/api/v1/allocations/"))
                .body("kind", equalTo("APPROPRIATION"))
                .body("decision.issuer", equalTo("UBND tỉnh Lai Châu"))
                .body("entries", hasSize(1))
                .extract()
                .header("Location");
        finance.get(location.substring("/api/v1".length()))
                .then()
                .statusCode(200)
                .body("entries[0].line", equalTo("DA5"))
                .body("entries[0].amountVnd", equalTo(1))
                .body("postedAt", notNullValue());
    }

    @Test
    void allocations_of_a_year_are_listed_in_pages() {
        var unit = Api.as("076", "FINANCE");
        for (int i = 0; i < 3; i++) {
            unit.create("/allocations", Postings.of("076", 2022).granting(ONE_DONG));
        }
        var first = unit.get("/allocations?unit=076&year=2022&limit=2");
        first.then().statusCode(200).body("items", hasSize(2));
        unit.get("/allocations?unit=076&year=2022&limit=2&cursor={c}", (String) first.path("nextCursor"))
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest(name = "{0} instead of {1} -> {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"amountVnd\": 0.5    | \"amountVnd\": 1       | 400 | /entries/0/amountVnd",
                "\"amountVnd\": \"1\"  | \"amountVnd\": 1       | 400 | /entries/0/amountVnd",
                "\"amountVnd\": null   | \"amountVnd\": 1       | 400 | /entries/0/amountVnd",
                "\"amountVnd\": 9223372036854775808 | \"amountVnd\": 1 | 400 | /entries/0/amountVnd",
                "\"amountVnd\": 0      | \"amountVnd\": 1       | 422 | /entries/0/amountVnd",
                "\"amountVnd\": -1     | \"amountVnd\": 1       | 422 | /entries/0/amountVnd",
                "\"amountVnd\": 1000000000000001    | \"amountVnd\": 1 | 422 | /entries/0/amountVnd",
                "\"amountVnd\": 9223372036854775807 | \"amountVnd\": 1 | 422 | /entries/0/amountVnd",
                "\"source\": \"MOON\"  | \"source\": \"CENTRAL\"  | 400 | /entries/0/source",
                "\"colour\": \"red\"   | \"source\": \"CENTRAL\"  | 400 | /entries/0/colour",
                "\"nature\": \"CAPITAL\" | \"nature\": \"RECURRENT\" | 422 | /entries/0/nature",
                "\"line\": \"DA9\"     | \"line\": \"DA5\"      | 422 | /entries/0/line",
                "\"line\": \"\"        | \"line\": \"DA5\"      | 422 | /entries/0/line",
                "\"unit\": \"999\"     | \"unit\": \"106\"      | 422 | /unit",
                "\"programme\": \"X\"  | \"programme\": \"GNBV-2021-2025\" | 422 | /programme",
                "\"budgetYear\": 2015  | \"budgetYear\": 2024   | 422 | /budgetYear",
                "\"budgetYear\": 2030  | \"budgetYear\": 2024   | 422 | /unit",
                "\"date\": \"yesterday\" | \"date\": \"2024-03-24\" | 400 | /decision/date",
                "\"number\": \" \"     | \"number\": \"308/QĐ-UBND\" | 422 | /decision/number",
                "\"entries\": []       | \"entries\": [{}]      | 422 | /entries",
            })
    void a_wrong_field_is_named_and_nothing_is_posted(String wrong, String right, int status, String pointer) {
        var good = body().replaceAll("\"number\": \"[^\"]*\"", "\"number\": \"308/QĐ-UBND\"");
        var bad = right.startsWith("\"entries\"")
                ? good.replaceAll("(?s)\"entries\": \\[.*]", wrong)
                : good.replace(right, wrong);
        var before = entries();
        finance.post("/allocations", bad)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
        assertEquals(before, entries());
    }

    private int entries() {
        return finance.get("/ledger-entries?unit=106&year=2024&limit=500").path("items.size()");
    }

    @Test
    void a_body_that_is_not_json_is_refused() {
        finance.post("/allocations", "{\"unit\": ").then().statusCode(400).body("errors[0].code", equalTo("NOT_JSON"));
        finance.post("/allocations", "").then().statusCode(422);
    }

    @Test
    void a_district_that_has_ended_gets_no_money() {
        Api.as("12", "FINANCE")
                .post(
                        "/allocations",
                        Postings.of("106", 2025).granting(ONE_DONG).replace("2025-03-24", "2025-07-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
    }

    @Test
    void a_cell_takes_no_more_than_the_ledger_counts() {
        var most = entry("DA6.1", "CENTRAL", "RECURRENT", 1_000_000_000_000_000L);
        finance.create("/allocations", Postings.of("106", 2022).granting(most));
        finance.post("/allocations", Postings.of("106", 2022).granting(entry("DA6.1", "CENTRAL", "RECURRENT", 1)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/cell-full"))
                .body("errors[0].pointer", equalTo("/entries/0/amountVnd"));
        finance.post("/allocations", Postings.of("106", 2022).granting(most, most))
                .then()
                .statusCode(409);
    }

    @Test
    void who_calls_decides() {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(body())
                .post("/api/v1/allocations")
                .then()
                .statusCode(401);
        Api.with(Tokens.expired("106", "FINANCE"))
                .post("/allocations", body())
                .then()
                .statusCode(401);
        Api.as("106", "READER", "OFFICER", "APPROVER")
                .post("/allocations", body())
                .then()
                .statusCode(403);
        Api.as("107", "FINANCE").post("/allocations", body()).then().statusCode(403);
        Api.with(Tokens.withoutUnit("FINANCE"))
                .post("/allocations", body())
                .then()
                .statusCode(403);
    }

    @Test
    void a_repeated_request_posts_once() {
        var body = Postings.of("106", 2021).granting(entry("DA5", "CENTRAL", "RECURRENT", 77));
        var first = finance.request()
                .header("Idempotency-Key", "k-106-1")
                .body(body)
                .post("/api/v1/allocations");
        var again = finance.request()
                .header("Idempotency-Key", "k-106-1")
                .body(body)
                .post("/api/v1/allocations");
        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first.path("id")));
        finance.get("/budget-balances?unit=106&year=2021").then().body("total.appropriatedVnd", equalTo(77));

        finance.request()
                .header("Idempotency-Key", "k-106-1")
                .body(body.replace("77", "78"))
                .post("/api/v1/allocations")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void an_id_that_is_taken_is_refused_also_without_a_key() {
        var body = body();
        finance.create("/allocations", body);
        finance.post("/allocations", body).then().statusCode(409).body("type", equalTo("/problems/posting-exists"));
    }

    @Test
    void an_allocation_of_another_area_is_not_there() {
        var id = finance.create("/allocations", body());
        Api.as("481", "OVERSIGHT").get("/allocations/{id}", id).then().statusCode(404);
        Api.as("12", "OVERSIGHT").get("/disbursements/{id}", id).then().statusCode(404);
        Api.as("12", "OVERSIGHT").get("/allocations/{id}", id).then().statusCode(200);
    }

    @Test
    void problems_speak_the_language_of_the_caller() {
        finance.request()
                .header("Accept-Language", "vi")
                .body("{}")
                .post("/api/v1/allocations")
                .then()
                .statusCode(422);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("106", "FINANCE"))
                .contentType(ContentType.JSON)
                .header("Accept-Language", "vi")
                .body(Postings.of("106", 2023).granting(entry("DA7.2", "LOCAL", "RECURRENT", 1)))
                .post("/api/v1/disbursements")
                .then()
                .statusCode(409)
                .body("title", equalTo("Không đủ kinh phí"));
    }
}
