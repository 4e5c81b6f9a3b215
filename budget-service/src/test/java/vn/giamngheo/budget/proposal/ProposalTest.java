package vn.giamngheo.budget.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.Api;

@QuarkusTest
class ProposalTest {

    private final Api finance = Api.as("106", "FINANCE");

    private static AProposal contradictory() {
        return AProposal.of("106").declaring("DA7", 10).with("DA7.1", "RECURRENT", 11, 0);
    }

    private String discrepancyOf(UUID proposal) {
        String id =
                finance.get("/budget-proposals/{id}/discrepancies", proposal).path("items[0].id");
        return "/budget-proposals/" + proposal + "/discrepancies/" + id;
    }

    private Response patch(String path, String version, String body) {
        return finance.request().header("If-Match", version).body(body).patch("/api/v1" + path);
    }

    @Test
    void a_discrepancy_is_explained_and_then_settled() {
        var path = discrepancyOf(
                finance.create("/budget-proposals", contradictory().json()));
        var read = finance.get(path);
        read.then().statusCode(200).body("state", equalTo("OPEN")).body("explanation", nullValue());

        var explained =
                patch(path, read.header("ETag"), "{\"state\": \"EXPLAINED\", \"explanation\": \"Lỗi đánh máy\"}");
        explained.then().statusCode(200).body("state", equalTo("EXPLAINED")).body("settledAt", nullValue());

        patch(path, explained.header("ETag"), "{\"state\": \"SETTLED\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("SETTLED"))
                .body("explanation", equalTo("Lỗi đánh máy"))
                .body("settledAt", notNullValue());
    }

    @Test
    void a_change_must_name_the_version_that_it_was_made_on() {
        var path = discrepancyOf(
                finance.create("/budget-proposals", contradictory().json()));
        var body = "{\"state\": \"EXPLAINED\", \"explanation\": \"Lỗi\"}";
        var etag = finance.get(path).header("ETag");
        finance.request().body(body).patch("/api/v1" + path).then().statusCode(428);
        patch(path, etag, body).then().statusCode(200);
        patch(path, etag, body).then().statusCode(412).body("type", equalTo("/problems/version-stale"));
    }

    @Test
    void nothing_is_settled_without_an_explanation_and_nothing_settled_is_opened_again() {
        var path = discrepancyOf(
                finance.create("/budget-proposals", contradictory().json()));
        patch(path, "*", "{\"state\": \"SETTLED\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/explanation"));
        patch(path, "*", "{\"state\": \"SETTLED\", \"explanation\": \"Lỗi\"}")
                .then()
                .statusCode(200);
        patch(path, "*", "{\"state\": \"EXPLAINED\", \"explanation\": \"Khác\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/discrepancy-settled"));
        patch(path, "*", "{\"state\": \"OPEN\"}").then().statusCode(400).body("errors.pointer", contains("/state"));
    }

    @Test
    void others_neither_see_nor_settle_it() {
        var id = finance.create("/budget-proposals", contradictory().json());
        var path = discrepancyOf(id);
        var stranger = Api.as("481", "FINANCE");
        stranger.get("/budget-proposals/{id}", id).then().statusCode(404);
        stranger.get("/budget-proposals?year=2024").then().statusCode(200).body("items.id", not(id));
        stranger.request()
                .header("If-Match", "*")
                .body("{\"state\": \"SETTLED\", \"explanation\": \"Lỗi\"}")
                .patch("/api/v1" + path)
                .then()
                .statusCode(404);
        Api.as("106", "READER")
                .request()
                .header("If-Match", "*")
                .body("{\"state\": \"SETTLED\", \"explanation\": \"Lỗi\"}")
                .patch("/api/v1" + path)
                .then()
                .statusCode(403);
    }

    private static org.hamcrest.Matcher<Iterable<? extends String>> not(UUID id) {
        return org.hamcrest.Matchers.everyItem(org.hamcrest.Matchers.not(equalTo(id.toString())));
    }

    @Test
    void the_province_lists_the_proposals_of_its_districts() {
        var id = finance.create("/budget-proposals", contradictory().json());
        var province = Api.as("12", "READER");
        province.get("/budget-proposals?unit=106&year=2024&limit=500").then().body("items.id", hasItem(id.toString()));
        province.get("/budget-proposals?unit=106&year=2023").then().body("items", hasSize(0));
        province.get("/budget-proposals?unit=481").then().body("items", hasSize(0));
        Api.as("VN", "READER").get("/budget-proposals?limit=500").then().body("items.id", hasItem(id.toString()));
    }

    @ParameterizedTest(name = "{0} instead of {1} -> {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"centralVnd\": 0.5   | \"centralVnd\": 11000000 | 400 | /components/0/centralVnd",
                "\"centralVnd\": -1    | \"centralVnd\": 11000000 | 422 | /components/0/centralVnd",
                "\"nature\": \"GIFT\"  | \"nature\": \"RECURRENT\" | 400 | /components/0/nature",
                "\"nature\": \"CAPITAL\" | \"nature\": \"RECURRENT\" | 422 | /components/0/nature",
                "\"line\": \"DA7.9\"   | \"line\": \"DA7.1\"    | 422 | /components/0/line",
                "\"line\": \"DA77\"    | \"line\": \"DA7\"      | 422 | /declared/0/line",
                "\"unit\": \"999\"     | \"unit\": \"106\"      | 422 | /unit",
                "\"issuedOn\": \"2025-07-01\" | \"issuedOn\": \"2023-07-06\" | 422 | /unit",
                "\"year\": 2030        | \"year\": 2024         | 422 | /programme",
                "\"totalVnd\": 10000000, \"totalVnd\": 1.5 | \"totalVnd\": 10000000 | 400 | /declared/0/totalVnd",
            })
    void a_wrong_field_is_named(String wrong, String right, int status, String pointer) {
        finance.post("/budget-proposals", contradictory().json().replace(right, wrong))
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_line_is_declared_once() {
        finance.post("/budget-proposals", contradictory().declaring("DA7", 11).json())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/declared/1/line"));
    }

    @Test
    void an_id_that_is_taken_is_refused_and_a_repeated_key_is_answered_again() {
        var body = contradictory().json();
        var request =
                finance.request().header("Idempotency-Key", "k-proposal-1").body(body);
        request.post("/api/v1/budget-proposals").then().statusCode(201);
        request.post("/api/v1/budget-proposals").then().statusCode(201).header("Idempotency-Replayed", "true");
        finance.post("/budget-proposals", body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-exists"));
    }

    @Test
    void only_finance_of_the_area_records_a_proposal() {
        Api.as("106", "OFFICER", "APPROVER")
                .post("/budget-proposals", contradictory().json())
                .then()
                .statusCode(403);
        Api.as("481", "FINANCE")
                .post("/budget-proposals", contradictory().json())
                .then()
                .statusCode(403);
    }
}
