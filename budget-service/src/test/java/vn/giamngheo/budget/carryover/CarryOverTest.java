package vn.giamngheo.budget.carryover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

@QuarkusTest
class CarryOverTest {

    private final Api finance = Api.as("107", "FINANCE");

    @Test
    void money_of_a_year_that_is_kept_here_leaves_it_and_opens_the_next() {
        finance.create("/allocations", Postings.of("107", 2022).granting(entry("DA1.1", "CENTRAL", "CAPITAL", 900)));
        finance.create("/disbursements", Postings.of("107", 2022).granting(entry("DA1.1", "CENTRAL", "CAPITAL", 600)));
        finance.created(
                        "/carry-overs",
                        Postings.of("107", 2023)
                                .carrying("CAPITAL_EXTENDED", 2022, entry("DA1.1", "CENTRAL", "CAPITAL", 300)))
                .body("carryOverKind", equalTo("CAPITAL_EXTENDED"))
                .body("originYear", equalTo(2022))
                .body("totalVnd", equalTo(300));

        finance.get("/budget-balances?unit=107&year=2022")
                .then()
                .body("total.appropriatedVnd", equalTo(900))
                .body("total.carriedForwardVnd", equalTo(300))
                .body("total.remainingVnd", equalTo(0));
        finance.get("/budget-balances?unit=107&year=2023&groupBy=originYear")
                .then()
                .body("items.originYear", contains(2022))
                .body("total.carriedOverVnd", equalTo(300))
                .body("total.remainingVnd", equalTo(300));
    }

    @Test
    void no_more_is_carried_than_the_year_left() {
        finance.create("/allocations", Postings.of("107", 2023).granting(entry("DA2", "CENTRAL", "RECURRENT", 100)));
        finance.post(
                        "/carry-overs",
                        Postings.of("107", 2024)
                                .carrying("RECURRENT_CARRIED", 2023, entry("DA2", "CENTRAL", "RECURRENT", 101)))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/entries/0/amountVnd"))
                .body(
                        "errors[0].detail",
                        equalTo("Cell DA2 CENTRAL RECURRENT 2023 (2023) holds 100 dong and lacks 1 dong."));
    }

    @Test
    void carried_money_is_spent_by_naming_its_origin() {
        var unit = Api.as("076", "FINANCE");
        unit.create(
                "/carry-overs",
                Postings.of("076", 2024).carrying("RECURRENT_CARRIED", 2023, entry("DA5", "CENTRAL", "RECURRENT", 50)));
        unit.post("/disbursements", Postings.of("076", 2024).granting(entry("DA5", "CENTRAL", "RECURRENT", 50)))
                .then()
                .statusCode(409);
        unit.create(
                "/disbursements",
                Postings.of("076", 2024).spendingMoneyOf(2023, entry("DA5", "CENTRAL", "RECURRENT", 50)));
    }

    @Test
    void the_rate_is_told_of_all_money_and_of_new_and_carried_money_apart() {
        var unit = Api.as("075", "FINANCE");
        var postings = Postings.of("075", 2024);
        unit.create("/allocations", postings.granting(entry("DA5", "CENTRAL", "RECURRENT", 300)));
        unit.create(
                "/carry-overs",
                Postings.of("075", 2024)
                        .carrying("RECURRENT_CARRIED", 2023, entry("DA5", "CENTRAL", "RECURRENT", 100)));
        unit.create("/disbursements", Postings.of("075", 2024).granting(entry("DA5", "CENTRAL", "RECURRENT", 30)));
        unit.create(
                "/disbursements",
                Postings.of("075", 2024).spendingMoneyOf(2023, entry("DA5", "CENTRAL", "RECURRENT", 50)));
        unit.get("/budget-balances?unit=075&year=2024")
                .then()
                .body("total.disbursedVnd", equalTo(80))
                .body("total.disbursedCarriedOverVnd", equalTo(50))
                .body("total.rate.value", equalTo(0.2f))
                .body("total.newRate.value", equalTo(0.1f))
                .body("total.carriedOverRate.value", equalTo(0.5f));
    }

    @Test
    void capital_is_extended_and_recurrent_money_is_carried_never_the_other_way() {
        finance.post(
                        "/carry-overs",
                        Postings.of("107", 2023)
                                .carrying("CAPITAL_EXTENDED", 2022, entry("DA2", "CENTRAL", "RECURRENT", 1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/entries/0/nature"))
                .body("errors.code", hasItem("NATURE_NOT_CARRIED"));
    }

    @Test
    void money_is_not_carried_into_its_own_year_or_back() {
        finance.post(
                        "/carry-overs",
                        Postings.of("107", 2023)
                                .carrying("RECURRENT_CARRIED", 2023, entry("DA2", "CENTRAL", "RECURRENT", 1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/originYear"));
    }
}
