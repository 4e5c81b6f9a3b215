package vn.giamngheo.budget.overlap;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.Reversal;

@QuarkusTest
class FundingOverlapTest {

    private static final String YEAR = "&from=2023-01-01&to=2023-12-31";
    private static final String GNBV = "GNBV-2021-2025";
    private static final String DTTS = "DTTS-2021-2025";

    private static String posting(String unit, String programme, String line, long amountVnd) {
        return Postings.of(unit, 2023)
                .granting(entry(line, "CENTRAL", "RECURRENT", amountVnd))
                .replace(GNBV, programme);
    }

    private static String payment(
            String unit,
            String programme,
            String line,
            long amountVnd,
            String paidOn,
            String beneficiary,
            String what) {
        return posting(unit, programme, line, amountVnd)
                .replaceFirst(
                        "\\{",
                        "{\"detail\": {\"paidOn\": \"%s\", \"beneficiary\": \"%s\", \"activity\": \"%s\"},"
                                .formatted(paidOn, beneficiary, what));
    }

    @Test
    void what_two_programmes_paid_for_the_same_people_is_listed_with_both_lines() {
        var finance = Api.as("032", "FINANCE");
        finance.create("/allocations", posting("032", GNBV, "DA4.1", 900));
        finance.create("/allocations", posting("032", DTTS, "DTTS", 900));
        finance.create("/disbursements", payment("032", GNBV, "DA4.1", 40, "2023-05-01", "HOUSEHOLD", "Đào tạo nghề"));
        finance.create("/disbursements", payment("032", GNBV, "DA4.1", 2, "2023-06-01", "HOUSEHOLD", "đào  tạo nghề"));
        finance.create("/disbursements", payment("032", DTTS, "DTTS", 7, "2023-09-01", "HOUSEHOLD", " Đào tạo nghề "));
        finance.create("/disbursements", payment("032", DTTS, "DTTS", 1, "2023-09-01", "ENTERPRISE", "Đào tạo nghề"));
        finance.create("/disbursements", payment("032", DTTS, "DTTS", 1, "2023-09-01", "HOUSEHOLD", "Làm nhà"));

        Api.as("02", "OVERSIGHT")
                .get("/funding-overlaps?unit=02" + YEAR)
                .then()
                .statusCode(200)
                .body("items.findAll { it.unit == '032' }.kind", contains("PAYMENTS"))
                .body("items.find { it.unit == '032' }.content", equalTo("đào tạo nghề"))
                .body("items.find { it.unit == '032' }.beneficiary", equalTo("HOUSEHOLD"))
                .body("items.find { it.unit == '032' }.sides.programme", contains(GNBV, DTTS))
                .body("items.find { it.unit == '032' }.sides.line", contains("DA4.1", "DTTS"))
                .body("items.find { it.unit == '032' }.sides.amountVnd", contains(42, 7));
        finance.get("/funding-overlaps?unit=032&from=2023-01-01&to=2023-08-31")
                .then()
                .body("items", empty());
    }

    @Test
    void a_payment_that_was_taken_back_is_no_double_financing() {
        var finance = Api.as("033", "FINANCE");
        finance.create("/allocations", posting("033", GNBV, "DA5", 900));
        finance.create("/allocations", posting("033", DTTS, "DTTS", 900));
        finance.create("/disbursements", payment("033", GNBV, "DA5", 40, "2023-05-01", "HOUSEHOLD", "Làm nhà"));
        var twice = finance.create(
                "/disbursements", payment("033", DTTS, "DTTS", 40, "2023-05-01", "HOUSEHOLD", "Làm nhà"));
        finance.get("/funding-overlaps?unit=033" + YEAR).then().body("items.kind", contains("PAYMENTS"));
        Reversal.in("033").of(twice).then().statusCode(200);
        finance.get("/funding-overlaps?unit=033" + YEAR).then().body("items", empty());
    }

    @Test
    void one_work_in_two_programmes_and_a_declared_payer_are_listed() {
        var finance = Api.as("034", "FINANCE");
        for (var programme : new String[] {GNBV + "\", \"line\": \"DA1.2", DTTS + "\", \"line\": \"DTTS"}) {
            finance.create("/capital-works", """
                    {"unit": "034", "programme": "%s", "name": "Đường Bản A - Bản B", "origin": "NEW", "totalInvestmentVnd": 500,
                     "firstYear": 2022, "lastYear": 2023, "documentNumber": "1/KH-UBND", "issuedOn": "2023-07-06"}""".formatted(programme));
        }
        finance.create("/spending-forecasts", """
                {"unit": "034", "year": 2023, "programme": "GNBV-2021-2025", "documentNumber": "1/KH-UBND",
                 "issuedOn": "2023-07-06", "asOf": "2023-06-30",
                 "items": [{"nature": "RECURRENT", "expectedRate": 0.9, "comparison": "MORE_THAN"}],
                 "notSpendable": [{"line": "DA4.1", "nature": "RECURRENT", "amountVnd": 1832, "reason": "Đào tạo nghề",
                    "paidBy": "NOT_STATED"}]}""");
        finance.get("/funding-overlaps?unit=034" + YEAR)
                .then()
                .statusCode(200)
                .body("items.kind", contains("DECLARED", "WORKS"))
                .body("items[0].sides.programme", contains(GNBV, "NOT_STATED"))
                .body("items[0].sides[0].amountVnd", equalTo(1832))
                .body("items[0].sides[1].line", nullValue())
                .body("items[1].sides.line", contains("DTTS", "DA1.2"));
        finance.get("/funding-overlaps?unit=034&from=2024-01-01&to=2024-12-31")
                .then()
                .body("items", empty());
    }

    @Test
    void it_is_told_within_the_area_only_and_for_a_named_period() {
        Api.as("481", "OVERSIGHT")
                .get("/funding-overlaps?unit=02" + YEAR)
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.as("02", "PARTNER").get("/funding-overlaps?unit=02" + YEAR).then().statusCode(403);
        Api.as("02", "READER").get("/funding-overlaps?unit=02").then().statusCode(422);
        RestAssured.get("/api/v1/funding-overlaps?unit=02" + YEAR).then().statusCode(401);
    }
}
