package vn.giamngheo.budget.disbursement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

@QuarkusTest
class DisbursementTest {

    private final Api finance = Api.as("108", "FINANCE");

    @Test
    void a_refusal_names_every_cell_that_lacks_money_and_changes_none() {
        finance.create(
                "/allocations",
                Postings.of("108", 2023)
                        .granting(
                                entry("DA2", "CENTRAL", "RECURRENT", 10),
                                entry("DA3.1", "CENTRAL", "RECURRENT", 10),
                                entry("DA5", "CENTRAL", "RECURRENT", 10)));
        finance.post(
                        "/disbursements",
                        Postings.of("108", 2023)
                                .granting(
                                        entry("DA2", "CENTRAL", "RECURRENT", 11),
                                        entry("DA3.1", "CENTRAL", "RECURRENT", 10),
                                        entry("DA5", "LOCAL", "RECURRENT", 5)))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/insufficient-balance"))
                .body("errors.pointer", contains("/entries/0/amountVnd", "/entries/2/amountVnd"))
                .body(
                        "errors.detail",
                        contains(
                                "Cell DA2 CENTRAL RECURRENT 2023 (2023) holds 10 dong and lacks 1 dong.",
                                "Cell DA5 LOCAL RECURRENT 2023 (2023) holds 0 dong and lacks 5 dong."));
        finance.get("/budget-balances?unit=108&year=2023")
                .then()
                .body("total.disbursedVnd", equalTo(0))
                .body("total.remainingVnd", equalTo(30));
    }

    @Test
    void the_same_cell_twice_in_one_posting_counts_twice() {
        finance.create("/allocations", Postings.of("108", 2022).granting(entry("DA5", "CENTRAL", "RECURRENT", 10)));
        var six = entry("DA5", "CENTRAL", "RECURRENT", 6);
        finance.post("/disbursements", Postings.of("108", 2022).granting(six, six))
                .then()
                .statusCode(409);
    }

    @Test
    void the_rate_is_spent_of_available() {
        finance.create("/allocations", Postings.of("108", 2024).granting(entry("DA5", "CENTRAL", "RECURRENT", 41_106)));
        finance.create(
                "/disbursements", Postings.of("108", 2024).granting(entry("DA5", "CENTRAL", "RECURRENT", 1_644)));
        finance.get("/budget-balances?unit=108&year=2024")
                .then()
                .body("total.rate.numerator", equalTo(1_644))
                .body("total.rate.denominator", equalTo(41_106))
                .body("total.rate.value", equalTo(0.039994f));
    }

    @Test
    void money_of_a_later_year_cannot_be_spent() {
        finance.post(
                        "/disbursements",
                        Postings.of("108", 2023).spendingMoneyOf(2024, entry("DA5", "CENTRAL", "RECURRENT", 1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/originYear"));
    }
}
