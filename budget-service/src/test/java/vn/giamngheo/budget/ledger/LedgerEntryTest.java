package vn.giamngheo.budget.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

@QuarkusTest
class LedgerEntryTest {

    private final Api finance = Api.as("105", "FINANCE");

    @Test
    void each_posting_writes_entries_that_add_up_to_zero() {
        finance.create("/allocations", Postings.of("105", 2022).granting(entry("DA5", "CENTRAL", "RECURRENT", 30)));
        finance.create("/disbursements", Postings.of("105", 2022).granting(entry("DA5", "CENTRAL", "RECURRENT", 10)));
        finance.get("/ledger-entries?unit=105&year=2022")
                .then()
                .statusCode(200)
                .body("items.account", contains("AUTHORITY", "AVAILABLE", "AVAILABLE", "SPENT"))
                .body("items.amountVnd", contains(-30, 30, -10, 10))
                .body("items[0].kind", equalTo("APPROPRIATION"))
                .body("items[0].decisionNumber", endsWith("/QĐ-UBND"));
    }

    @Test
    void entries_come_in_pages_without_gap_or_repetition() {
        finance.create(
                "/allocations",
                Postings.of("105", 2021)
                        .granting(
                                entry("DA2", "CENTRAL", "RECURRENT", 1),
                                entry("DA5", "CENTRAL", "RECURRENT", 2),
                                entry("DA7.1", "CENTRAL", "RECURRENT", 3)));
        var first = finance.get("/ledger-entries?unit=105&year=2021&limit=4");
        first.then().body("items.amountVnd", contains(-1, 1, -2, 2));
        finance.get("/ledger-entries?unit=105&year=2021&limit=4&cursor={c}", (String) first.path("nextCursor"))
                .then()
                .body("items.amountVnd", contains(-3, 3))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_cursor_that_this_list_did_not_give_is_refused() {
        finance.get("/ledger-entries?unit=105&year=2021&cursor=bm90LWEtbnVtYmVy")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/cursor"));
    }

    @Test
    void outside_the_area_there_are_no_entries() {
        Api.as("481", "OVERSIGHT")
                .get("/ledger-entries?unit=105&year=2022")
                .then()
                .body("items", hasSize(0));
    }
}
