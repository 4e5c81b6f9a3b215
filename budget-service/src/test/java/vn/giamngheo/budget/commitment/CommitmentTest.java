package vn.giamngheo.budget.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.Reversal;

/** Contracts and payments of Nậm Pồ, 103. */
@QuarkusTest
class CommitmentTest {

    private final Api finance = Api.as("103", "FINANCE");

    private static String vnd(long amount) {
        return entry("DA1.1", "CENTRAL", "CAPITAL", amount);
    }

    private void grant(int year, long amount) {
        finance.create("/allocations", Postings.of("103", year).granting(vnd(amount)));
    }

    private UUID commit(int year, long amount) {
        return finance.create("/commitments", Postings.of("103", year).granting(vnd(amount)));
    }

    private Response draw(String path, int year, UUID commitment, long amount) {
        return finance.post(
                path, Postings.of("103", year).with("\"commitment\": \"%s\",".formatted(commitment), vnd(amount)));
    }

    private Response reverse(UUID posting) {
        return Reversal.in("103").of(posting);
    }

    private ValidatableResponse balance(int year) {
        return finance.get("/budget-balances?unit=103&year={year}", year).then();
    }

    @Test
    void committed_money_is_spent_by_naming_the_commitment() {
        grant(2021, 100);
        var contract = commit(2021, 80);
        finance.post("/disbursements", Postings.of("103", 2021).granting(vnd(21)))
                .then()
                .statusCode(409);
        draw("/disbursements", 2021, contract, 50)
                .then()
                .statusCode(201)
                .body("settles", equalTo(contract.toString()))
                .body("entries[0].amountVnd", equalTo(50));
        balance(2021)
                .body("total.committedVnd", equalTo(30))
                .body("total.disbursedVnd", equalTo(50))
                .body("total.remainingVnd", equalTo(20));
        draw("/releases", 2021, contract, 30).then().statusCode(201);
        balance(2021).body("total.committedVnd", equalTo(0)).body("total.remainingVnd", equalTo(50));
    }

    @Test
    void a_commitment_pays_no_more_than_it_binds_although_another_binds_more() {
        grant(2022, 100);
        var small = commit(2022, 10);
        commit(2022, 90);
        draw("/disbursements", 2022, small, 11)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/insufficient-balance"))
                .body("errors.pointer", contains("/commitment"))
                .body("errors.code", contains("OVERDRAWN"));
        draw("/disbursements", 2022, small, 6).then().statusCode(201);
        draw("/releases", 2022, small, 5).then().statusCode(409);
        draw("/releases", 2022, small, 4).then().statusCode(201);
        balance(2022).body("total.committedVnd", equalTo(90));
    }

    @Test
    void a_commitment_that_was_drawn_on_cannot_be_taken_back_before_the_payment_is() {
        grant(2023, 100);
        var contract = commit(2023, 40);
        commit(2023, 60);
        var payment = UUID.fromString(draw("/disbursements", 2023, contract, 10)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        reverse(contract).then().statusCode(409).body("errors.pointer", contains("/reverses"));
        reverse(payment).then().statusCode(200);
        balance(2023).body("total.committedVnd", equalTo(100)).body("total.disbursedVnd", equalTo(0));
    }

    @Test
    void what_is_drawn_on_is_a_commitment_of_the_same_account() {
        grant(2024, 100);
        var contract = commit(2024, 40);
        var grant = finance.create("/allocations", Postings.of("103", 2024).granting(vnd(1)));
        for (var wrong : new UUID[] {Api.id(), grant}) {
            draw("/disbursements", 2024, wrong, 1)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("NOTHING_TO_DRAW_ON"));
        }
        draw("/disbursements", 2023, contract, 1).then().statusCode(422);
    }

    @Test
    void money_that_comes_back_can_be_spent_again_but_not_more_than_was_paid() {
        var unit = Api.as("102", "FINANCE");
        unit.create("/allocations", Postings.of("102", 2023).granting(vnd(100)));
        var payment = unit.create("/disbursements", Postings.of("102", 2023).granting(vnd(60)));
        unit.create("/disbursements", Postings.of("102", 2023).granting(vnd(40)));
        var named = "\"disbursement\": \"%s\",".formatted(payment);
        unit.post("/refunds", Postings.of("102", 2023).with(named, vnd(61)))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/disbursement"));
        unit.created("/refunds", Postings.of("102", 2023).with(named, vnd(20)))
                .body("kind", equalTo("REFUND"))
                .body("entries[0].amountVnd", equalTo(20));
        unit.get("/budget-balances?unit=102&year=2023")
                .then()
                .body("total.disbursedVnd", equalTo(80))
                .body("total.remainingVnd", equalTo(20));
        unit.post("/refunds", Postings.of("102", 2023).granting(vnd(81)))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("INSUFFICIENT_SIDE"));
        Reversal.in("102").of(payment).then().statusCode(409);
    }

    @Test
    void who_calls_decides_also_where_methods_are_inherited() {
        Api.as("103", "PARTNER").get("/commitments?unit=103&year=2021").then().statusCode(403);
        Api.as("103", "PARTNER").get("/releases/{id}", Api.id()).then().statusCode(403);
        Api.as("103", "READER").get("/commitments?unit=103&year=2021").then().statusCode(200);
        for (var path : new String[] {
            "/commitments", "/releases", "/refunds", "/adjustments", "/withdrawals", "/disbursements", "/carry-overs"
        }) {
            Api.as("103", "READER", "OFFICER", "APPROVER", "OVERSIGHT", "ADMIN")
                    .post(path, Postings.of("103", 2021).granting(vnd(1)))
                    .then()
                    .statusCode(403);
        }
        for (var path : new String[] {"/commitments", "/withdrawals", "/refunds"}) {
            Api.as("481", "FINANCE")
                    .post(path, Postings.of("103", 2021).granting(vnd(1)))
                    .then()
                    .statusCode(403);
        }
    }
}
