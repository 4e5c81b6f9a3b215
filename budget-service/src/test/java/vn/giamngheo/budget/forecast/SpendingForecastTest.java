package vn.giamngheo.budget.forecast;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

/** With the figures of Phong Thổ for 2023 (204/KH-UBND, part A.II), in a district of the tests. */
@QuarkusTest
class SpendingForecastTest {

    private static final long MILLION = 1_000_000;
    private static final String UNIT = "105";

    private final Api finance = Api.as(UNIT, "FINANCE");

    private static String forecast() {
        return """
                {"unit": "105", "year": 2023, "programme": "GNBV-2021-2025", "documentNumber": "204/KH-UBND",
                 "issuedOn": "2023-07-06", "asOf": "2023-06-30",
                 "items": [
                   {"nature": "CAPITAL", "expectedRate": 1.00, "comparison": "EXACTLY"},
                   {"nature": "RECURRENT", "disbursedRate": 0.04, "expectedRate": 0.90, "comparison": "MORE_THAN"}],
                 "notSpendable": [
                   {"line": "DA4.1", "nature": "RECURRENT", "amountVnd": 1832000000, "reason": "Đào tạo nghề đã có chương trình khác",
                    "paidBy": "DTTS-2021-2025"},
                   {"line": "DA4.2", "nature": "RECURRENT", "amountVnd": 1250000000, "reason": "Xuất khẩu lao động",
                    "paidBy": "DTTS-2021-2025"}]}""";
    }

    @Test
    void declared_shares_stand_beside_the_ceiling_that_the_ledger_leaves() {
        finance.create(
                "/allocations",
                Postings.of(UNIT, 2023)
                        .granting(
                                entry("GNBV", "CENTRAL", "CAPITAL", 120_957 * MILLION),
                                entry("GNBV", "CENTRAL", "RECURRENT", 33_308 * MILLION)));
        finance.create(
                "/carry-overs",
                Postings.of(UNIT, 2023)
                        .carrying("RECURRENT_CARRIED", 2022, entry("GNBV", "CENTRAL", "RECURRENT", 7_798 * MILLION)));
        finance.create(
                "/disbursements",
                Postings.of(UNIT, 2023).spendingMoneyOf(2022, entry("GNBV", "CENTRAL", "RECURRENT", 1_644_240_000)));

        var id = finance.create("/spending-forecasts", forecast());
        var recurrent = "items.find { it.nature == 'RECURRENT' }";
        Api.as("12", "READER")
                .get("/spending-forecasts/{id}", id)
                .then()
                .statusCode(200)
                .body(recurrent + ".availableVnd", equalTo(41_106 * MILLION))
                .body(recurrent + ".notSpendableVnd", equalTo(3_082 * MILLION))
                .body(recurrent + ".ceiling.value", equalTo(0.925023f))
                .body(recurrent + ".declaredDisbursedRate", equalTo(0.04f))
                .body(recurrent + ".disbursed.value", equalTo(0.04f))
                .body(recurrent + ".declaredExpectedRate", equalTo(0.9f))
                .body(recurrent + ".comparison", equalTo("MORE_THAN"))
                .body(recurrent + ".withinCeiling", equalTo(true))
                .body("items.find { it.nature == 'CAPITAL' }.ceiling.value", equalTo(1.0f))
                .body("items.find { it.nature == 'CAPITAL' }.withinCeiling", equalTo(true))
                .body("notSpendable", hasSize(2));
        finance.get("/spending-forecasts?unit=105&year=2023").then().body("items.id", hasItem(id.toString()));

        var bold = finance.create("/spending-forecasts", forecast().replace("0.90", "0.95"));
        finance.get("/spending-forecasts/{id}", bold).then().body(recurrent + ".withinCeiling", equalTo(false));
    }

    @ParameterizedTest(name = "{0} instead of {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"expectedRate\": 1.01 | \"expectedRate\": 1.00 | /items/0/expectedRate",
                "\"nature\": \"CAPITAL\", \"disbursedRate\": 0.04 | \"nature\": \"RECURRENT\", \"disbursedRate\": 0.04 | /items/1/nature",
                "\"line\": \"DA9\" | \"line\": \"DA4.1\" | /notSpendable/0/line",
                "\"amountVnd\": 0 | \"amountVnd\": 1832000000 | /notSpendable/0/amountVnd",
                "\"paidBy\": \"X\" | \"paidBy\": \"DTTS-2021-2025\" | /notSpendable/0/paidBy",
                "\"unit\": \"999\" | \"unit\": \"105\" | /unit",
            })
    void a_wrong_field_is_named(String wrong, String right, String pointer) {
        finance.post("/spending-forecasts", forecast().replaceFirst(right, wrong))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void only_finance_of_the_area_records_and_only_the_area_reads() {
        var id = finance.create("/spending-forecasts", forecast());
        Api.as(UNIT, "OFFICER", "APPROVER")
                .post("/spending-forecasts", forecast())
                .then()
                .statusCode(403);
        var stranger = Api.as("481", "FINANCE");
        stranger.post("/spending-forecasts", forecast()).then().statusCode(403);
        stranger.get("/spending-forecasts/{id}", id).then().statusCode(404);
        stranger.get("/spending-forecasts?unit=105&year=2023")
                .then()
                .statusCode(200)
                .body("items", empty());
        RestAssured.get("/api/v1/spending-forecasts/{id}", id).then().statusCode(401);
        finance.post("/spending-forecasts", forecast().replaceFirst("\\{", "{\"id\": \"" + id + "\","))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/forecast-exists"));
        finance.get("/spending-forecasts?unit=105&year=2022").then().body("items", empty());
    }
}
