package vn.giamngheo.reporting.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.reporting.Facts;
import vn.giamngheo.testing.Tokens;

@QuarkusTest
class IndicatorValuesTest {

    private static final LocalDate REVIEW = LocalDate.of(2021, 12, 31);

    private Facts facts;

    @BeforeEach
    void open() {
        facts = new Facts();
    }

    @AfterEach
    void close() {
        facts.close();
    }

    @Test
    void a_rate_carries_its_numerator_and_denominator() {
        // Ba Bể district (061) of Bắc Kạn (06), commune 01888
        facts.classified("01888", "POOR", REVIEW);
        facts.classified("01888", "NEAR_POOR", REVIEW);
        facts.classified("01888", "NOT_POOR", REVIEW);

        eventually(() -> values("poverty.rate.multidimensional", "061", "2021")
                .body("items", hasSize(1))
                .body("items[0].unit", equalTo("061"))
                .body("items[0].period", equalTo("2021"))
                .body("items[0].asOf", equalTo("2021-12-31"))
                .body("items[0].numerator", equalTo(2))
                .body("items[0].denominator", equalTo(3))
                .body("items[0].value", equalTo(0.6667f))
                .body("items[0].coverage.unitsWithData", equalTo(1))
                .body("items[0].freshness", notNullValue()));
    }

    private static ValidatableResponse values(String indicator, String unit, String period) {
        return given().auth()
                .oauth2(Tokens.of("VN", "READER"))
                .queryParam("indicator", indicator)
                .queryParam("unit", unit)
                .queryParam("period", period)
                .get("/api/v1/indicator-values")
                .then()
                .statusCode(200);
    }
}
