package vn.giamngheo.budget.disbursement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;
import vn.giamngheo.budget.Reversal;

@QuarkusTest
class DisbursementDetailTest {

    private static UUID spend(Api who, String unit, long amountVnd, String detail) {
        return who.create(
                "/disbursements",
                Postings.of(unit, 2023)
                        .granting(entry("DA5", "CENTRAL", "RECURRENT", amountVnd))
                        .replaceFirst("\\{", "{" + detail));
    }

    private static String detail(String paidOn, String beneficiary, String activity) {
        return "\"detail\": {\"paidOn\": \"%s\", \"beneficiary\": \"%s\", \"activity\": \"%s\"},"
                .formatted(paidOn, beneficiary, activity);
    }

    @Test
    void what_was_spent_is_told_by_time_beneficiary_and_activity() {
        var finance = Api.as("028", "FINANCE");
        finance.create("/allocations", Postings.of("028", 2023).granting(entry("DA5", "CENTRAL", "RECURRENT", 900)));
        spend(finance, "028", 100, detail("2023-05-31", "HOUSEHOLD", "Làm nhà mới"));
        spend(finance, "028", 10, detail("2023-06-01", "HOUSEHOLD", "Sửa nhà"));
        var back = spend(finance, "028", 7, detail("2023-06-30", "PUBLIC_BODY", "Sửa nhà"));
        spend(finance, "028", 3, ""); // on the day of its decision, 2023-03-24

        var sums = "/disbursement-sums?unit=028&year=2023";
        finance.get(sums + "&groupBy=month")
                .then()
                .statusCode(200)
                .body("items.group.month", contains("2023-03", "2023-05", "2023-06"))
                .body("items.amountVnd", contains(3, 100, 17))
                .body("totalVnd", equalTo(120));
        finance.get(sums + "&groupBy=beneficiary,activity")
                .then()
                .body("items.group.beneficiary", contains("HOUSEHOLD", "HOUSEHOLD", "NOT_STATED", "PUBLIC_BODY"))
                .body("items[2].group.activity", nullValue());
        finance.get(sums + "&from=2023-05-31&to=2023-06-29").then().body("totalVnd", equalTo(110));

        Reversal.in("028").of(back).then().statusCode(200);
        finance.get(sums + "&to=2023-06-30&groupBy=month").then().body("items.amountVnd", contains(3, 100, 10));
    }

    @Test
    void what_came_back_counts_on_its_own_day_for_those_who_had_been_paid() {
        var finance = Api.as("029", "FINANCE");
        finance.create("/allocations", Postings.of("029", 2023).granting(entry("DA5", "CENTRAL", "RECURRENT", 900)));
        var paid = spend(finance, "029", 100, detail("2023-02-01", "HOUSEHOLD", "Làm nhà mới"));
        finance.create(
                "/refunds",
                Postings.of("029", 2023)
                        .with("\"disbursement\": \"" + paid + "\",", entry("DA5", "CENTRAL", "RECURRENT", 40)));
        finance.get("/disbursement-sums?unit=029&year=2023&groupBy=month,beneficiary")
                .then()
                .body("items.group.month", contains("2023-02", "2023-03"))
                .body("items.group.beneficiary", contains("HOUSEHOLD", "HOUSEHOLD"))
                .body("items.amountVnd", contains(100, -40));
    }

    @Test
    void only_known_groups_and_only_the_own_area() {
        var finance = Api.as("028", "FINANCE");
        finance.get("/disbursement-sums?unit=028&year=2023&groupBy=person")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/groupBy"));
        Api.as("481", "READER")
                .get("/disbursement-sums?unit=028&year=2023")
                .then()
                .statusCode(200)
                .body("items", empty());
        RestAssured.get("/api/v1/disbursement-sums?unit=028&year=2023").then().statusCode(401);
        Api.as("028", "PARTNER")
                .get("/disbursement-sums?unit=028&year=2023")
                .then()
                .statusCode(403);
    }

    @Test
    void a_wrong_detail_is_refused_and_nothing_is_posted() {
        var finance = Api.as("028", "FINANCE");
        finance.post(
                        "/disbursements",
                        Postings.of("028", 2024)
                                .granting(entry("DA5", "CENTRAL", "RECURRENT", 1))
                                .replaceFirst("\\{", "{\"detail\": {\"beneficiary\": \"HOUSEHOLD\"},"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/detail/paidOn"));
    }
}
