package vn.giamngheo.budget.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

@QuarkusTest
class ReversalTest {

    private final Api finance = Api.as("448", "FINANCE");

    private Response reverse(UUID posting) {
        return finance.post("/reversals", """
                {"reverses": "%s", "decision": {"number": "12/QĐ-UBND", "date": "2023-08-01", "issuer": "UBND tỉnh Lai Châu"}}""".formatted(posting));
    }

    private UUID grant(int year, long vnd) {
        return finance.create(
                "/allocations", Postings.of("448", year).granting(entry("DA5", "CENTRAL", "RECURRENT", vnd)));
    }

    @Test
    void a_posting_that_is_taken_back_leaves_no_money_and_both_stand() {
        var posting = grant(2021, 500);
        var reversal = reverse(posting);
        reversal.then()
                .statusCode(201)
                .body("kind", equalTo("REVERSAL"))
                .body("reverses", equalTo(posting.toString()))
                .body("totalVnd", equalTo(500));

        finance.get(reversal.header("Location").substring("/api/v1".length()))
                .then()
                .statusCode(200);
        finance.get("/allocations/{id}", posting).then().body("reversedBy", equalTo(reversal.path("id")));
        finance.get("/budget-balances?unit=448&year=2021").then().body("total.appropriatedVnd", equalTo(0));
        finance.get("/ledger-entries?unit=448&year=2021").then().body("items", hasSize(4));
    }

    @Test
    void a_disbursement_that_is_taken_back_can_be_spent_again() {
        grant(2022, 500);
        var payment = finance.create(
                "/disbursements", Postings.of("448", 2022).granting(entry("DA5", "CENTRAL", "RECURRENT", 400)));
        reverse(payment).then().statusCode(201);
        finance.get("/budget-balances?unit=448&year=2022")
                .then()
                .body("total.disbursedVnd", equalTo(0))
                .body("total.remainingVnd", equalTo(500));
    }

    @Test
    void money_that_was_spent_cannot_be_taken_back() {
        var posting = grant(2023, 500);
        finance.create("/disbursements", Postings.of("448", 2023).granting(entry("DA5", "CENTRAL", "RECURRENT", 1)));
        reverse(posting)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/insufficient-balance"))
                .body("errors[0].pointer", equalTo("/reverses"))
                .body(
                        "errors[0].detail",
                        equalTo("Cell DA5 CENTRAL RECURRENT 2023 (2023) holds 499 dong and lacks 1 dong."));
        finance.get("/allocations/{id}", posting).then().body("reversedBy", nullValue());
    }

    @Test
    void a_posting_is_taken_back_only_once_and_a_reversal_never() {
        var posting = grant(2024, 500);
        var reversal = UUID.fromString(reverse(posting).path("id"));
        reverse(posting).then().statusCode(409).body("type", equalTo("/problems/posting-not-reversible"));
        reverse(reversal).then().statusCode(409).body("type", equalTo("/problems/posting-not-reversible"));
    }

    @Test
    void what_does_not_exist_cannot_be_taken_back() {
        reverse(Api.id()).then().statusCode(404).body("type", equalTo("/problems/posting-not-found"));
    }

    @Test
    void a_posting_of_another_district_is_not_there() {
        var posting = grant(2024, 7);
        Api.as("481", "FINANCE")
                .post("/reversals", """
                        {"reverses": "%s", "decision": {"number": "1", "date": "2024-08-01", "issuer": "UBND"}}""".formatted(posting))
                .then()
                .statusCode(404);
    }
}
