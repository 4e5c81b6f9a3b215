package vn.giamngheo.budget.credit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.Api;

@QuarkusTest
class PolicyCreditTest {

    private final Api finance = Api.as("118", "FINANCE");

    private static String loans(String scheme, String borrowers, String from, String to, long loans, long lentVnd) {
        return """
                {"unit": "118", "scheme": "%s", "borrowers": "%s", "from": "%s", "to": "%s", "loans": %d, "lentVnd": %d,
                 "documentNumber": "1/BC-NHCSXH"}""".formatted(scheme, borrowers, from, to, loans, lentVnd);
    }

    @Test
    void loans_are_added_up_by_scheme_and_class() {
        finance.create("/policy-credits", loans("Hộ nghèo", "POOR", "2023-01-01", "2023-03-31", 10, 500));
        var second = finance.create("/policy-credits", loans("Hộ nghèo", "POOR", "2023-04-01", "2023-06-30", 5, 300));
        finance.create("/policy-credits", loans("Hộ nghèo", "NEAR_POOR", "2023-01-01", "2023-06-30", 2, 90));
        finance.create("/policy-credits", loans("Nước sạch", "POOR", "2023-01-01", "2023-06-30", 7, 70));
        finance.get("/policy-credits/totals?unit=118&from=2023-01-01&to=2023-12-31")
                .then()
                .statusCode(200)
                .body("loans", equalTo(24))
                .body("lentVnd", equalTo(960))
                .body("items.scheme", contains("Hộ nghèo", "Hộ nghèo", "Nước sạch"))
                .body("items.findAll { it.borrowers == 'POOR' }.loans", contains(15, 7));
        finance.get("/policy-credits/totals?unit=118&from=2023-04-01&to=2023-06-30")
                .then()
                .body("loans", equalTo(5));
        finance.get("/policy-credits?unit=118&from=2023-01-01&to=2023-12-31&limit=2")
                .then()
                .body("items", hasSize(2));
        finance.get("/policy-credits/{id}", second).then().statusCode(200).body("lentVnd", equalTo(300));
    }

    @ParameterizedTest(name = "{0} to {1} beside April to June 2022: {2}")
    @CsvSource({
        "2022-01-01, 2022-03-31, 201",
        "2022-01-02, 2022-04-01, 409",
        "2022-05-01, 2022-05-02, 409",
        "2022-06-30, 2022-07-31, 409",
        "2022-07-01, 2022-07-31, 201",
        "2022-08-02, 2022-08-01, 422",
    })
    void the_loans_of_a_day_count_once(String from, String to, int status) {
        var scheme = "Sinh viên " + from;
        finance.create("/policy-credits", loans(scheme, "POOR", "2022-04-01", "2022-06-30", 1, 1));
        finance.post("/policy-credits", loans(scheme, "POOR", from, to, 1, 1))
                .then()
                .statusCode(status);
    }

    @Test
    void only_finance_of_the_area_writes_and_only_the_area_reads() {
        var body = loans("Giải quyết việc làm", "OTHER", "2021-01-01", "2021-12-31", 1, 1);
        var id = finance.create("/policy-credits", body);
        var stranger = Api.as("481", "FINANCE");
        stranger.post("/policy-credits", body).then().statusCode(403);
        stranger.get("/policy-credits/{id}", id).then().statusCode(404);
        stranger.get("/policy-credits?unit=118&from=2021-01-01&to=2021-12-31")
                .then()
                .body("items", empty());
        stranger.get("/policy-credits/totals?unit=118&from=2021-01-01&to=2021-12-31")
                .then()
                .body("loans", equalTo(0));
        Api.as("118", "OFFICER").post("/policy-credits", body).then().statusCode(403);
        RestAssured.get("/api/v1/policy-credits/{id}", id).then().statusCode(401);
        finance.get("/policy-credits?unit=118").then().statusCode(422);
        finance.post("/policy-credits", body.replace("\"118\"", "\"999\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
    }
}
