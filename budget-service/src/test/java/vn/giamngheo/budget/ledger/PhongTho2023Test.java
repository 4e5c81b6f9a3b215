package vn.giamngheo.budget.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.giamngheo.budget.Postings.entry;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.budget.Api;
import vn.giamngheo.budget.Postings;

/** The budget of Phong Thổ for 2023 as its plan states it (204/KH-UBND, part A.II). */
@QuarkusTest
class PhongTho2023Test {

    private static final long MILLION = 1_000_000;
    private static boolean loaded;

    private final Api finance = Api.as("12", "FINANCE");

    @BeforeEach
    void load() {
        if (loaded) {
            return;
        }
        finance.create(
                "/allocations",
                Postings.of("109", 2023)
                        .granting(
                                entry("GNBV", "CENTRAL", "CAPITAL", 112_700 * MILLION),
                                entry("GNBV", "LOCAL", "CAPITAL", 3_000 * MILLION),
                                entry("GNBV", "NOT_STATED", "RECURRENT", 33_308 * MILLION)));
        finance.create(
                "/carry-overs",
                Postings.of("109", 2023)
                        .carrying("CAPITAL_EXTENDED", 2022, entry("GNBV", "CENTRAL", "CAPITAL", 5_257 * MILLION)));
        finance.create(
                "/carry-overs",
                Postings.of("109", 2023)
                        .carrying(
                                "RECURRENT_CARRIED", 2022, entry("GNBV", "NOT_STATED", "RECURRENT", 7_798 * MILLION)));
        loaded = true;
    }

    @Test
    void the_whole_budget_is_162063_million_of_which_13055_were_carried_over() {
        Api.as("109", "READER")
                .get("/budget-balances?unit=109&year=2023&groupBy=nature,source")
                .then()
                .statusCode(200)
                .body("total.appropriatedVnd", equalTo(162_063 * MILLION))
                .body("total.carriedOverVnd", equalTo(13_055 * MILLION))
                .body("items", hasSize(3))
                .body("items[0].nature", equalTo("CAPITAL"))
                .body("items[0].source", equalTo("CENTRAL"))
                .body("items[0].appropriatedVnd", equalTo(117_957 * MILLION))
                .body("items[0].carriedOverVnd", equalTo(5_257 * MILLION))
                .body("items[1].source", equalTo("LOCAL"))
                .body("items[1].appropriatedVnd", equalTo(3_000 * MILLION))
                .body("items[2].nature", equalTo("RECURRENT"))
                .body("items[2].source", equalTo("NOT_STATED"))
                .body("items[2].appropriatedVnd", equalTo(41_106 * MILLION))
                .body("items[2].carriedOverVnd", equalTo(7_798 * MILLION));
    }

    @Test
    void by_nature_it_is_120957_million_of_capital_and_41106_million_of_recurrent_money() {
        Api.as("VN", "READER")
                .get("/budget-balances?unit=109&year=2023&groupBy=nature")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].appropriatedVnd", equalTo(120_957 * MILLION))
                .body("items[1].appropriatedVnd", equalTo(41_106 * MILLION))
                .body("items[1].remainingVnd", equalTo(41_106 * MILLION))
                .body("items[1].rate.numerator", equalTo(0))
                .body("items[1].rate.denominator", equalTo(41_106 * MILLION));
    }

    @Test
    void the_province_sees_it_within_its_area() {
        Api.as("12", "READER")
                .get("/budget-balances?unit=12&year=2023&scope=AREA&groupBy=unit")
                .then()
                .statusCode(200)
                .body("items.find { it.unit == '109' }.appropriatedVnd", equalTo(162_063 * MILLION));
    }

    @Test
    void another_district_sees_nothing() {
        Api.as("481", "READER")
                .get("/budget-balances?unit=109&year=2023&groupBy=nature")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total.appropriatedVnd", equalTo(0));
    }
}
