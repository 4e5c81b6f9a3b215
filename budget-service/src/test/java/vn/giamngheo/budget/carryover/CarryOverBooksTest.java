package vn.giamngheo.budget.carryover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

/** What outlives its year: Điện Biên Đông 101, Tủa Chùa 098, Điện Biên 100. */
@QuarkusTest
class CarryOverBooksTest {

    private static String capital(long vnd) {
        return entry("DA1.1", "CENTRAL", "CAPITAL", vnd);
    }

    private static ValidatableResponse get(Api who, String path) {
        return who.get(path).then().statusCode(200);
    }

    private static UUID post(Api who, String path, Postings posting, String... entries) {
        return who.create(path, posting.granting(entries));
    }

    @Test
    void what_can_be_carried_is_computed_from_what_is_left_at_the_cut_off() {
        var unit = Api.as("101", "FINANCE");
        post(unit, "/allocations", Postings.of("101", 2021), capital(1_000), entry("DA5", "CENTRAL", "RECURRENT", 50));
        post(unit, "/disbursements", Postings.of("101", 2021), capital(600));
        var contract = post(unit, "/commitments", Postings.of("101", 2021), capital(100));
        var late = Postings.of("101", 2021).granting(capital(30)).replace("2021-03-24", "2022-01-20");
        unit.create("/disbursements", late);

        get(unit, "/carry-over-proposals?unit=101&year=2021")
                .body("items.line", contains("DA1.1", "DA5"))
                .body("items.kind", contains("CAPITAL_EXTENDED", "RECURRENT_CARRIED"))
                .body("items.undisbursedVnd", contains(400, 50))
                .body("items.committedVnd", contains(100, 0))
                .body("items.carriableVnd", contains(270, 50));
        get(unit, "/carry-over-proposals?unit=101&year=2021&cutOff=2022-01-31")
                .body("items.undisbursedVnd", contains(370, 50));

        unit.create(
                "/releases",
                Postings.of("101", 2021).with("\"commitment\": \"%s\",".formatted(contract), capital(100)));
        unit.created(
                        "/carry-overs",
                        Postings.of("101", 2022)
                                .with(
                                        "\"originYear\": 2021, \"kind\": \"CAPITAL_EXTENDED\", \"legalBasis\": \"69/2022/QH15\","
                                                + " \"spendDeadline\": \"2022-12-31\",",
                                        capital(370)))
                .body("legalBasis", equalTo("69/2022/QH15"))
                .body("spendDeadline", equalTo("2022-12-31"));
        get(unit, "/carry-over-proposals?unit=101&year=2021")
                .body("items[0].carriedVnd", equalTo(370))
                .body("items[0].carriableVnd", equalTo(0));
        get(Api.as("481", "FINANCE"), "/carry-over-proposals?unit=101&year=2021")
                .body("items", empty());
    }

    @Test
    void a_correction_of_the_old_year_is_flagged_until_a_posting_settles_it() {
        var unit = Api.as("098", "FINANCE");
        post(unit, "/allocations", Postings.of("098", 2022), capital(900));
        var payment = post(unit, "/disbursements", Postings.of("098", 2022), capital(600));
        unit.create("/carry-overs", Postings.of("098", 2023).carrying("CAPITAL_EXTENDED", 2022, capital(300)));
        unit.create("/disbursements", Postings.of("098", 2023).spendingMoneyOf(2022, capital(120)));
        get(unit, "/carry-over-discrepancies?unit=098&year=2023").body("items", empty());

        unit.create(
                "/refunds", Postings.of("098", 2022).with("\"disbursement\": \"%s\",".formatted(payment), capital(50)));
        get(unit, "/carry-over-discrepancies?unit=098&year=2023")
                .body("items", hasSize(1))
                .body("items[0].declaredVnd", equalTo(300))
                .body("items[0].computedVnd", equalTo(350))
                .body("items[0].differenceVnd", equalTo(50))
                .body("items[0].usedVnd", equalTo(120))
                .body("items[0].overspentVnd", equalTo(0))
                .body("items[0].owner", equalTo("098"));
        unit.create("/carry-overs", Postings.of("098", 2023).carrying("CAPITAL_EXTENDED", 2022, capital(50)));
        get(unit, "/carry-over-discrepancies?unit=098&year=2023").body("items", empty());
    }

    @Test
    void an_opening_balance_is_checked_once_the_books_of_the_year_before_are_entered() {
        var unit = Api.as("100", "FINANCE");
        unit.create("/carry-overs", Postings.of("100", 2023).carrying("CAPITAL_EXTENDED", 2022, capital(300)));
        unit.create("/disbursements", Postings.of("100", 2023).spendingMoneyOf(2022, capital(280)));
        get(unit, "/carry-over-discrepancies?unit=100&year=2023").body("items", empty());

        post(unit, "/allocations", Postings.of("100", 2022), capital(900));
        post(unit, "/disbursements", Postings.of("100", 2022), capital(650));
        get(unit, "/carry-over-discrepancies?unit=100&year=2023")
                .body("items[0].computedVnd", equalTo(250))
                .body("items[0].differenceVnd", equalTo(-50))
                .body("items[0].overspentVnd", equalTo(30));
    }

    @Test
    void after_the_deadline_money_is_not_spent_but_returned() {
        var unit = Api.as("101", "FINANCE");
        unit.create(
                "/carry-overs",
                Postings.of("101", 2024)
                        .with(
                                "\"originYear\": 2023, \"kind\": \"CAPITAL_EXTENDED\", \"spendDeadline\": \"2024-06-30\",",
                                capital(80)));
        unit.create(
                "/disbursements",
                Postings.of("101", 2024).spendingMoneyOf(2023, capital(30)).replace("2024-03-24", "2024-06-30"));
        unit.post(
                        "/disbursements",
                        Postings.of("101", 2024)
                                .spendingMoneyOf(2023, capital(30))
                                .replace("2024-03-24", "2024-07-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/entries/0/line"))
                .body("errors.code", contains("DEADLINE_PASSED"));

        get(unit, "/expired-carry-overs?unit=101&asOf=2024-06-30")
                .body("items.findAll { it.budgetYear == 2024 }", empty());
        get(Api.as("11", "READER"), "/expired-carry-overs?unit=11&asOf=2024-07-01")
                .body("items.findAll { it.unit == '101' && it.budgetYear == 2024 }.returnableVnd", contains(50));
        get(Api.as("481", "READER"), "/expired-carry-overs?unit=11&asOf=2024-07-01")
                .body("items", empty());

        unit.create(
                "/withdrawals",
                Postings.of("101", 2024).spendingMoneyOf(2023, capital(50)).replace("2024-03-24", "2024-07-05"));
        get(unit, "/expired-carry-overs?unit=101&asOf=2024-07-06")
                .body("items.findAll { it.budgetYear == 2024 }", empty());
    }

    @Test
    void a_deadline_lies_within_the_budget_year() {
        Api.as("101", "FINANCE")
                .post(
                        "/carry-overs",
                        Postings.of("101", 2024)
                                .with(
                                        "\"originYear\": 2023, \"kind\": \"CAPITAL_EXTENDED\", \"spendDeadline\": \"2025-01-01\",",
                                        capital(1)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/spendDeadline"));
    }
}
