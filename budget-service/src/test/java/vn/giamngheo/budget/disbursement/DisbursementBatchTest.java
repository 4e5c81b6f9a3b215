package vn.giamngheo.budget.disbursement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.testing.Tokens;

/** Tỉnh Hà Giang, 02, pays for its districts Đồng Văn, 026, and Mèo Vạc, 027. */
@QuarkusTest
class DisbursementBatchTest {

    private final Api finance = Api.as("02", "FINANCE");

    private static String vnd(long amount) {
        return entry("DA5", "CENTRAL", "RECURRENT", amount);
    }

    private static String payment(String unit, int year, long amount) {
        return Postings.of(unit, year).granting(vnd(amount));
    }

    private static String detailed(String payment, String paidOn) {
        return payment.replaceFirst(
                "\\{",
                "{\"detail\": {\"paidOn\": \"%s\", \"beneficiary\": \"HOUSEHOLD\", \"activity\": \"Làm nhà\"},"
                        .formatted(paidOn));
    }

    private static String list(String... payments) {
        return "{\"disbursements\": [" + String.join(",", payments) + "]}";
    }

    private void grant(String unit, int year, long amount) {
        finance.create("/allocations", payment(unit, year, amount));
    }

    private Response pay(String... payments) {
        return finance.post("/disbursements/batch", list(payments));
    }

    /** Refused under the name of one payment of the list. */
    private ValidatableResponse refused(int status, String pointer, String... payments) {
        return pay(payments)
                .then()
                .statusCode(status)
                .body("type", equalTo("/problems/batch-refused"))
                .body("errors.pointer", contains(pointer));
    }

    private ValidatableResponse spent(String unit, int year, int vnd) {
        return finance.get("/budget-balances?unit={unit}&year={year}", unit, year)
                .then()
                .body("total.disbursedVnd", equalTo(vnd));
    }

    @Test
    void many_payments_are_made_at_once_and_the_key_gives_the_same_answer_again() {
        grant("026", 2022, 100);
        grant("027", 2022, 10);
        var first = detailed(payment("026", 2022, 60), "2022-05-31");
        var other = payment("027", 2022, 10);
        var last = detailed(payment("026", 2022, 40), "2022-06-01");
        for (int i = 0; i < 2; i++) {
            finance.request()
                    .header("Idempotency-Key", "payments of 2022")
                    .body(list(first, other, last))
                    .post("/api/v1/disbursements/batch")
                    .then()
                    .statusCode(201)
                    .body("items.unit", contains("026", "027", "026"))
                    .body("items.kind", contains("DISBURSEMENT", "DISBURSEMENT", "DISBURSEMENT"))
                    .body("items.totalVnd", contains(60, 10, 40))
                    .body("totalVnd", equalTo(110));
        }
        spent("026", 2022, 100).body("total.remainingVnd", equalTo(0));
        spent("027", 2022, 10);
        finance.get("/disbursement-sums?unit=026&year=2022&groupBy=month,beneficiary,activity")
                .then()
                .body("items.group.month", contains("2022-05", "2022-06"))
                .body("items.group.activity", contains("Làm nhà", "Làm nhà"))
                .body("items.amountVnd", contains(60, 40));
        finance.get("/disbursement-sums?unit=027&year=2022&groupBy=beneficiary")
                .then()
                .body("items.group.beneficiary", contains("NOT_STATED"));
        finance.get("/disbursements?unit=026&year=2022").then().body("items", hasSize(2));
    }

    @Test
    void payments_of_one_cell_are_summed_and_the_first_that_does_not_fit_is_named() {
        grant("026", 2023, 100);
        var first = detailed(payment("026", 2023, 60), "2023-05-31");
        refused(409, "/disbursements/1/entries/0/amountVnd", first, payment("026", 2023, 41), payment("026", 2023, 1))
                .body("errors.code", contains("INSUFFICIENT_BALANCE"))
                .body(
                        "errors.detail",
                        contains("Cell DA5 CENTRAL RECURRENT 2023 (2023) holds 40 dong and lacks 1 dong."));
        spent("026", 2023, 0);
        finance.get("/disbursements?unit=026&year=2023").then().body("items", empty());

        pay(first, payment("026", 2023, 40)).then().statusCode(201); // nothing of the refused list is in its way
        spent("026", 2023, 100);
        refused(409, "/disbursements/0/entries/0/amountVnd", payment("026", 2023, 1));
    }

    @Test
    void what_is_refused_singly_is_refused_in_a_list_and_named() {
        grant("026", 2024, 100);
        var fits = payment("026", 2024, 1);
        refused(409, "/disbursements/1/decision/number", fits, fits.replaceFirst("\"id\": [^,]*,", ""))
                .body("errors.code", contains("DECISION_POSTED"));
        pay(fits, fits.replace("QĐ-UBND", "QĐ"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/posting-exists"));
        refused(422, "/disbursements/1/unit", fits, payment("ABC", 2024, 1));
        pay(fits, payment("109", 2024, 1)).then().statusCode(403);
        refused(422, "/disbursements/1/entries/0/nature", fits, fits.replace("RECURRENT", "CAPITAL"));
        refused(
                422,
                "/disbursements/1/originYear",
                fits,
                Postings.of("026", 2024).spendingMoneyOf(2025, vnd(1)));
        refused(422, "/disbursements/1/commitment", fits, drawing(UUID.randomUUID(), 1))
                .body("errors.code", contains("NOTHING_TO_DRAW_ON"));
        pay(fits, payment("026", 2024, 0), fits.replaceFirst("\\{", "{\"detail\": {\"beneficiary\": \"HOUSEHOLD\"},"))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/disbursements/1/entries/0/amountVnd", "/disbursements/2/detail/paidOn"));
        pay().then().statusCode(422).body("errors.pointer", contains("/disbursements"));
        var tooMany = IntStream.range(0, 501).mapToObj(i -> fits).toArray(String[]::new);
        pay(tooMany).then().statusCode(422).body("errors.pointer", contains("/disbursements"));
        Api.as("02", "READER", "APPROVER", "OVERSIGHT", "OFFICER")
                .post("/disbursements/batch", list(fits))
                .then()
                .statusCode(403);
        spent("026", 2024, 0);
    }

    private static String drawing(UUID commitment, long amount) {
        return Postings.of("026", 2024).with("\"commitment\": \"%s\",".formatted(commitment), vnd(amount));
    }

    @Test
    void commitments_are_paid_by_a_list_and_never_beyond_what_each_binds() {
        grant("027", 2024, 100);
        var small = finance.create("/commitments", payment("027", 2024, 10));
        var large = finance.create("/commitments", payment("027", 2024, 90));
        var paysSmall = drawing(small, 6).replace("\"026\"", "\"027\"");
        var paysLarge = drawing(large, 90).replace("\"026\"", "\"027\"");
        var tooMuch = drawing(small, 5).replace("\"026\"", "\"027\"");
        refused(409, "/disbursements/2/entries/0/amountVnd", paysSmall, paysLarge, tooMuch)
                .body("errors.code", contains("INSUFFICIENT_SIDE"));
        refused(409, "/disbursements/1/commitment", paysSmall, tooMuch).body("errors.code", contains("OVERDRAWN"));
        refused(422, "/disbursements/1/commitment", paysSmall, drawing(small, 1)); // of another unit
        spent("027", 2024, 0);
        var last = drawing(small, 4).replace("\"026\"", "\"027\"");
        pay(paysSmall, paysLarge, last).then().statusCode(201);
        spent("027", 2024, 100).body("total.committedVnd", equalTo(0));
    }

    @Test
    void nothing_is_paid_from_a_closed_year_or_after_the_deadline_of_carried_money() {
        grant("026", 2021, 10);
        var closing = finance.create("/year-closings", """
                {"unit": "026", "budgetYear": 2021, "action": "CLOSE",
                 "decision": {"number": "%s", "date": "2021-12-31", "issuer": "UBND"}}""".formatted(UUID.randomUUID()));
        Api.with(Tokens.of("02", new Tokens.Person("head"), "APPROVER"))
                .request()
                .header("If-Match", "\"0\"")
                .post("/api/v1/year-closings/{id}/approval", closing)
                .then()
                .statusCode(200);
        grant("027", 2021, 10);
        refused(
                409,
                "/disbursements/1/budgetYear",
                payment("027", 2021, 1),
                payment("026", 2021, 1),
                payment("026", 2021, 1));

        finance.create(
                "/carry-overs",
                Postings.of("027", 2023)
                        .with(
                                "\"originYear\": 2022, \"kind\": \"RECURRENT_CARRIED\", \"spendDeadline\": \"2023-03-01\",",
                                vnd(5)));
        grant("027", 2023, 5);
        refused(
                        422,
                        "/disbursements/1/entries/0/line",
                        payment("027", 2023, 1),
                        Postings.of("027", 2023).spendingMoneyOf(2022, vnd(1)))
                .body("errors.code", contains("DEADLINE_PASSED"));
        finance.create(
                "/carry-overs",
                Postings.of("026", 2023)
                        .with(
                                "\"originYear\": 2022, \"kind\": \"RECURRENT_CARRIED\", \"spendDeadline\": \"2023-12-31\",",
                                vnd(5)));
        refused(
                        422,
                        "/disbursements/1/entries/0/line",
                        Postings.of("026", 2023).spendingMoneyOf(2022, vnd(1)),
                        Postings.of("027", 2023).spendingMoneyOf(2022, vnd(1)))
                .body("errors.code", contains("DEADLINE_PASSED"));
        spent("026", 2023, 0);
        spent("027", 2021, 0);
        spent("027", 2023, 0);
    }
}
