package vn.giamngheo.reporting.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.reporting.Api;
import vn.giamngheo.reporting.Facts;
import vn.giamngheo.testing.Tokens;

/** Each test speaks of units that no other test speaks of. */
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
    void a_rate_carries_its_numerator_and_denominator_and_says_how_much_of_the_unit_it_knows() {
        facts.classified("01888", "POOR", REVIEW);
        facts.classified("01888", "NEAR_POOR", REVIEW);
        facts.classified("01891", "NOT_POOR", REVIEW);

        eventually(() -> Api.value("poverty.rate.multidimensional", "061", "2021")
                .body("items", hasSize(1))
                .body("items[0].unitNameVi", equalTo("Huyện Ba Bể"))
                .body("items[0].asOf", equalTo("2021-12-31"))
                .body("items[0].value.numerator", equalTo(2))
                .body("items[0].value.denominator", equalTo(3))
                .body("items[0].value.value", equalTo(0.6667f))
                .body("items[0].coverage.unitsWithData", equalTo(2))
                .body("items[0].coverage.units", equalTo(15))
                .body("items[0].freshness", notNullValue()));
    }

    @Test
    void stocks_are_those_of_the_last_day_of_the_period() {
        facts.classified("01861", "POOR", LocalDate.of(2022, 3, 31));

        eventually(
                () -> Api.value("poverty.households.poor", "01861", "2022-03").body("items[0].value", equalTo(1)));
        Api.value("poverty.households.poor", "01861", "2022-Q1").body("items[0].value", equalTo(1));
        Api.value("poverty.households.poor", "01861", "2022-02").body("items[0].value", nullValue());
        Api.value("poverty.households.poor", "01861", "2024").body("items[0].value", equalTo(1));
    }

    @Test
    void where_nothing_is_known_there_is_no_value_rather_than_zero() {
        Api.value("poverty.rate.poor", "02", "2021")
                .body("items", hasSize(1))
                .body("items[0].value", nullValue())
                .body("items[0].coverage.unitsWithData", equalTo(0));
    }

    @Test
    void deprivations_are_counted_among_poor_and_near_poor_households() {
        facts.classified("01864", "POOR", REVIEW, "CLEAN_WATER", "HOUSING_AREA");
        facts.classified("01864", "NEAR_POOR", REVIEW, "HOUSING_AREA");
        facts.classified("01864", "NOT_POOR", REVIEW, "CLEAN_WATER");

        eventually(() -> Api.value("poverty.deprivation.clean_water", "01864", "2021")
                .body("items[0].value.numerator", equalTo(1))
                .body("items[0].value.denominator", equalTo(2))
                .body("items[0].value.value", equalTo(0.5f)));
        Api.value("poverty.deprivation.housing_area", "01864", "2021").body("items[0].value.value", equalTo(1.0f));
        Api.get(
                        "/indicator-values",
                        Map.of(
                                "indicator", "poverty.deprivation.clean_water",
                                "unit", "01864",
                                "period", "2021",
                                "breakdown", "classification"))
                .body("items.breakdown.key", hasItem("POOR"))
                .body("items.find { it.breakdown.key == 'POOR' }.value.value", equalTo(1.0f))
                .body("items.find { it.breakdown.key == 'NEAR_POOR' }.value.value", equalTo(0.0f));
    }

    @Test
    void a_unit_is_broken_down_into_its_children_of_the_map() {
        facts.classified("03391", "POOR", REVIEW);
        facts.classified("03490", "NOT_POOR", REVIEW);

        eventually(() -> Api.get(
                        "/indicator-values",
                        Map.of(
                                "indicator", "poverty.households.total",
                                "unit", "109",
                                "period", "2021",
                                "breakdown", "unit"))
                .body("items", hasSize(17))
                .body("items.find { it.unit == '03391' }.value", equalTo(1))
                .body("items.find { it.unit == '03490' }.value", equalTo(1))
                .body("items.find { it.unit == '03553' }.value", nullValue()));
    }

    @Test
    void a_series_of_the_old_map_is_shown_on_the_new_one_by_lineage() {
        facts.classified("20047", "POOR", REVIEW);
        facts.classified("20104", "NOT_POOR", REVIEW);
        facts.classified("20083", "NEAR_POOR", REVIEW);

        eventually(() -> Api.get(
                        "/indicator-values",
                        Map.of(
                                "indicator", "poverty.rate.poor",
                                "unit", "20056",
                                "period", "2021",
                                "map", "2025-07-01"))
                .body("items[0].unitNameVi", equalTo("Xã A Lưới 1"))
                .body("items[0].value.numerator", equalTo(1))
                .body("items[0].value.denominator", equalTo(2))
                .body("items[0].lineage.map", equalTo("2025-07-01"))
                .body("items[0].lineage.carriedOver", equalTo(2))
                .body("items[0].lineage.notAssignable", hasSize(0)));
        // The code 20044 is a township of 2021 and another, larger commune of 2025.
        Api.get("/indicator-values", Map.of("indicator", "poverty.households.total", "unit", "20044", "period", "2021"))
                .body("items[0].value", nullValue());
        Api.get("/indicator-values", Map.of("indicator", "poverty.households.total", "unit", "20044", "period", "2025"))
                .body("items[0].unitNameVi", equalTo("Xã A Lưới 2"))
                .body("items[0].value", equalTo(1));
    }

    @Test
    void a_divided_ward_is_reported_as_not_assignable_and_counts_in_the_city() {
        facts.classified("00007", "POOR", REVIEW);
        facts.classified("00008", "POOR", REVIEW);

        eventually(() -> Api.get(
                        "/indicator-values",
                        Map.of(
                                "indicator", "poverty.households.poor",
                                "unit", "00008",
                                "period", "2021",
                                "map", "2025-07-01"))
                .body("items[0].value", equalTo(1))
                .body("items[0].lineage.notAssignable.unit", contains("00007"))
                .body("items[0].lineage.notAssignable.unitNameVi", contains("Phường Cống Vị")));
        Api.get("/indicator-values", Map.of("indicator", "poverty.households.poor", "unit", "01", "period", "2025"))
                .body("items[0].value", equalTo(2))
                .body("items[0].lineage.notAssignable", hasSize(0));
    }

    @Test
    void money_is_granted_new_and_carried_over_and_can_be_told_apart() {
        facts.money(
                "appropriated", "083", 2023, "2023-03-24", Facts.entry("GNBV", "CENTRAL", "CAPITAL", 112_700_000_000L));
        facts.money(
                "carried-over", "083", 2023, "2023-03-09", Facts.entry("GNBV", "CENTRAL", "CAPITAL", 5_257_000_000L));
        facts.money("disbursed", "083", 2023, "2024-01-15", Facts.entry("GNBV", "CENTRAL", "CAPITAL", 1_000_000_000L));

        eventually(() -> Api.value("budget.disbursement_rate", "083", "2023")
                .body("items[0].value.numerator", equalTo(1_000_000_000))
                .body("items[0].value.denominator", equalTo(117_957_000_000L))
                .body("items[0].value.value", equalTo(0.0085f)));
        Api.value("budget.appropriated", "083", "2023").body("items[0].value", equalTo(117_957_000_000L));
        Api.value("budget.carried_over", "083", "2023").body("items[0].value", equalTo(5_257_000_000L));
        Api.value("budget.disbursed", "083", "2023-Q4").body("items[0].value", equalTo(0));
        Api.get(
                        "/indicator-values",
                        Map.of(
                                "indicator", "budget.appropriated",
                                "unit", "083",
                                "period", "2023",
                                "breakdown", "originYear"))
                .body("items.breakdown.key", contains("2022", "2023"))
                .body("items.value", contains(5_257_000_000L, 112_700_000_000L));
    }

    @Test
    void tasks_and_targets_of_a_unit_are_counted_as_they_stand() {
        var plan = facts.plan("082", "Kế hoạch", "2023-01-10", "2023-01-01", "2023-12-31");
        facts.task(plan, "A1", "MONTH", "{\"from\":\"2023-10-01\",\"to\":\"2023-10-31\"}");
        facts.task(plan, "A2", "CONTINUOUS", "");
        facts.classified("02683", "POOR", LocalDate.of(2023, 12, 1));
        facts.classified("02683", "NOT_POOR", LocalDate.of(2023, 12, 1));
        facts.target(plan, "poverty.rate.poor", "\"target\":0.5", "2023-12-31", "AT_MOST", "or");
        facts.target(plan, "poverty.rate.multidimensional", "\"target\":0.1", "2023-12-31", "AT_MOST", "or");
        facts.target(plan, "poverty.rate.near_poor", "\"target\":0.0", "2023-12-31", "BELOW", null);

        eventually(() -> Api.value("plan.targets.met", "082", "2023").body("items[0].value", equalTo(1)));
        Api.value("plan.tasks.total", "082", "2023").body("items[0].value", equalTo(2));
        Api.value("plan.tasks.overdue", "082", "2023-10").body("items[0].value", equalTo(0));
        Api.value("plan.tasks.overdue", "082", "2023-11").body("items[0].value", equalTo(1));
    }

    @Test
    void nobody_reads_beyond_the_own_area() {
        facts.classified("01900", "POOR", REVIEW);

        eventually(() -> Api.value("poverty.households.poor", "01900", "2021").body("items[0].value", equalTo(1)));
        var question = Map.of("indicator", "poverty.households.poor", "unit", "01900", "period", "2021");
        Api.get(Tokens.of("060", "OFFICER"), "/indicator-values", question)
                .statusCode(200)
                .body("items", hasSize(0));
        Api.get(Tokens.withoutUnit("READER"), "/indicator-values", question)
                .statusCode(200)
                .body("items", hasSize(0));
        Api.get(Tokens.of("06", "OVERSIGHT"), "/indicator-values", question)
                .statusCode(200)
                .body("items[0].value", equalTo(1));
        // Bắc Kạn became part of Thái Nguyên, whose people now read its past.
        Api.get(Tokens.of("19", "OVERSIGHT"), "/indicator-values", question)
                .statusCode(200)
                .body("items[0].value", equalTo(1));
    }

    @Test
    void money_that_is_passed_down_counts_once_and_with_the_unit_that_holds_it() {
        var entry = Facts.entry("DA2", "CENTRAL", "RECURRENT", 100);
        facts.money("appropriated", "20", 2023, "2023-01-02", Facts.entry("DA2", "CENTRAL", "RECURRENT", 1_000));
        facts.movement("allocated", "180", "\"counterUnit\":\"20\",", 2023, "2023-02-02", entry);
        facts.movement(
                "withdrawn",
                "180",
                "\"counterUnit\":\"20\",",
                2023,
                "2023-03-02",
                Facts.entry("DA2", "CENTRAL", "RECURRENT", 30));
        facts.movement("adjusted", "180", "", 2023, "2023-03-03", Facts.entry("DA2", "CENTRAL", "RECURRENT", -20));
        facts.movement("adjusted", "180", "", 2023, "2023-03-03", Facts.entry("DA5", "CENTRAL", "RECURRENT", 20));

        eventually(() -> Api.value("budget.appropriated", "180", "2023").body("items[0].value", equalTo(70)));
        eventually(() -> Api.value("budget.appropriated", "20", "2023").body("items[0].value", equalTo(1_000)));
        eventually(() -> Api.get(
                        "/indicator-values",
                        Map.of(
                                "indicator",
                                "budget.appropriated",
                                "unit",
                                "180",
                                "period",
                                "2023",
                                "breakdown",
                                "line"))
                .body("items.find { it.breakdown.key == 'DA2' }.value", equalTo(50))
                .body("items.find { it.breakdown.key == 'DA5' }.value", equalTo(20)));
        Api.value("budget.allocated", "180", "2023").body("items[0].value", equalTo(100));
    }

    @Test
    void a_posting_that_cannot_be_kept_holds_up_none_that_came_with_it() {
        var money = Facts.entry("DA2", "LOCAL", "RECURRENT", 7);
        facts.money("appropriated", "216", 2023, "2023-01-02", money);
        facts.money("appropriated", "216", 2023, "2023-01-02", "{\"source\":\"LOCAL\",\"amountVnd\":1}");
        facts.money("appropriated", "216", 2023, "2023-01-02", money, money);
        eventually(() -> Api.value("budget.appropriated", "216", "2023").body("items[0].value", equalTo(21)));
    }

    @Test
    void committed_money_is_what_is_neither_released_nor_paid_and_a_refund_is_no_longer_spent() {
        facts.money("appropriated", "215", 2023, "2023-01-02", Facts.entry("DA2", "LOCAL", "RECURRENT", 1_000));
        facts.movement("committed", "215", "", 2023, "2023-02-02", Facts.entry("DA2", "LOCAL", "RECURRENT", 500));
        facts.movement("released", "215", "", 2023, "2023-02-03", Facts.entry("DA2", "LOCAL", "RECURRENT", 100));
        var settles = "\"settles\":\"0192f0c1-7f10-7c3a-9d57-3a6f0c1d0107\",";
        facts.movement("disbursed", "215", settles, 2023, "2023-03-02", Facts.entry("DA2", "LOCAL", "RECURRENT", 300));
        facts.movement("refunded", "215", settles, 2023, "2023-04-02", Facts.entry("DA2", "LOCAL", "RECURRENT", 50));
        // A reversal is told as what it takes back.
        facts.movement("committed", "215", "", 2023, "2023-05-02", Facts.entry("DA2", "LOCAL", "RECURRENT", -40));

        eventually(() -> Api.value("budget.committed", "215", "2023").body("items[0].value", equalTo(60)));
        eventually(() -> Api.value("budget.disbursed", "215", "2023").body("items[0].value", equalTo(250)));
        Api.value("budget.recurrent.disbursement_rate", "215", "2023").body("items[0].value.value", equalTo(0.25f));
    }

    @Test
    void a_partner_has_no_business_here_and_without_a_valid_token_nobody_has() {
        var question = Map.of("indicator", "poverty.households.poor", "unit", "01", "period", "2021");
        Api.get(Tokens.of("VN", "PARTNER"), "/indicator-values", question)
                .statusCode(403)
                .body("type", equalTo("/problems/role-required"));
        Api.get(Tokens.expired("VN", "READER"), "/indicator-values", question)
                .statusCode(401)
                .body("type", equalTo("/problems/authentication-required"));
        given().get("/api/v1/indicators").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "poverty.rate,      01,  2021,    ,           ,         /indicator, UNKNOWN_INDICATOR",
        "poverty.rate.poor, 999, 2021,    ,           ,         /unit,      UNKNOWN_UNIT",
        "poverty.rate.poor, 481, 2025,    ,           ,         /unit,      UNKNOWN_UNIT",
        "poverty.rate.poor, 481, 2021,    2025-07-01, ,         /unit,      UNKNOWN_UNIT",
        "poverty.rate.poor, 01,  2021-13, ,           ,         /period,    UNKNOWN_PERIOD",
        "poverty.rate.poor, 01,  2999,    ,           ,         /period,    PERIOD_TO_COME",
        "poverty.rate.poor, 01,  2021,    yesterday,  ,         /map,       NOT_A_DAY",
        "poverty.rate.poor, 01,  2021,    ,           nature,   /breakdown, UNKNOWN_VALUE",
        "poverty.rate.poor, 01,  ,        ,           ,         /period,    REQUIRED",
        "poverty.rate.poor, ,    2021,    ,           ,         /unit,      REQUIRED",
        ",                  01,  2021,    ,           ,         /indicator, REQUIRED",
    })
    void a_question_that_cannot_be_answered_says_what_is_wrong_with_it(
            String indicator, String unit, String period, String map, String breakdown, String pointer, String code) {
        var question = new java.util.HashMap<String, String>();
        question.put("indicator", indicator);
        question.put("unit", unit);
        question.put("period", period);
        question.put("map", map);
        question.put("breakdown", breakdown);
        question.values().removeIf(value -> value == null);

        Api.get("/indicator-values", question)
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void the_catalogue_says_of_each_indicator_how_it_is_measured() {
        Api.get("/indicators", Map.of())
                .statusCode(200)
                .body(
                        "items.find { it.code == 'poverty.rate.multidimensional' }.nameVi",
                        equalTo("Tỷ lệ nghèo đa chiều"))
                .body("items.find { it.code == 'poverty.rate.multidimensional' }.kind", equalTo("RATE"))
                .body(
                        "items.find { it.code == 'poverty.rate.multidimensional' }.numerator",
                        equalTo("households[classification=NEAR_POOR|POOR]"))
                .body("items.find { it.code == 'poverty.rate.multidimensional' }.denominator", equalTo("households"))
                .body("nextCursor", nullValue());
    }
}
