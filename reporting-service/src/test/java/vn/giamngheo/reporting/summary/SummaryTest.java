package vn.giamngheo.reporting.summary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.reporting.Api;
import vn.giamngheo.reporting.Facts;
import vn.giamngheo.testing.Tokens;

/** A district whose plan, money, proposal and households are all known: Yên Sơn in Tuyên Quang. */
@QuarkusTest
class SummaryTest {

    private static final String DISTRICT = "075";
    private static final String COMMUNE = "02488";

    private static boolean told;

    @BeforeEach
    void tell() {
        if (told) {
            return;
        }
        told = true;
        try (var facts = new Facts()) {
            facts.classified(COMMUNE, "POOR", LocalDate.of(2021, 12, 31));
            facts.classified(COMMUNE, "NEAR_POOR", LocalDate.of(2021, 12, 31));
            facts.classified(COMMUNE, "NOT_POOR", LocalDate.of(2021, 12, 31));
            facts.money(
                    "appropriated",
                    DISTRICT,
                    2023,
                    "2023-03-24",
                    Facts.entry("GNBV", "CENTRAL", "CAPITAL", 115_700_000_000L),
                    Facts.entry("GNBV", "NOT_STATED", "RECURRENT", 33_308_000_000L));
            facts.money(
                    "carried-over",
                    DISTRICT,
                    2023,
                    "2023-03-09",
                    Facts.entry("GNBV", "CENTRAL", "CAPITAL", 5_257_000_000L));
            var proposal = facts.proposal(DISTRICT, 2024, 196_280_000_000L, 196_350_000_000L);
            facts.discrepancy(proposal, DISTRICT, 2024, "DA7", 1_370_000_000L, 1_440_000_000L);
            var plan = facts.plan(
                    DISTRICT,
                    "Đề xuất kinh phí thực hiện Chương trình MTQG Giảm nghèo bền vững năm 2024, giai đoạn 2021-2025, của huyện Yên Sơn",
                    "2023-07-06",
                    "2024-01-01",
                    "2024-12-31");
            facts.task(plan, "A1", "MONTH", "{\"from\":\"2023-10-01\",\"to\":\"2023-10-31\"}");
            facts.task(plan, "A2", "CONTINUOUS", "");
            facts.task(plan, "A3", "UNDATED", "");
            facts.target(plan, "poverty.rate.poor", "\"target\":0.2491", "2023-12-31", "AT_MOST", "I.2.a");
            facts.target(plan, "poverty.rate.multidimensional", "\"target\":0.3691", "2023-12-31", "AT_MOST", "I.2.a");
            facts.target(
                    plan,
                    "poverty.rate.poor.reduction",
                    "\"targetMin\":0.6,\"targetMax\":0.7",
                    "2023-12-31",
                    "WITHIN",
                    null);
        }
        eventually(() -> ofDistrict("2024-06-30")
                .body("plans", hasSize(1))
                .body("plans[0].targets", hasSize(3))
                .body("plans[0].tasks.total", equalTo(3))
                .body("plans[0].discrepancies", hasSize(1))
                .body("plans[0].money[0].total.appropriatedVnd", equalTo(154_265_000_000L))
                .body("plans[0].poverty.households", equalTo(3)));
    }

    @Test
    void money_shows_what_was_granted_and_how_much_of_it_was_carried_over() {
        ofDistrict("2024-06-30")
                .body("plans[0].money.budgetYear", contains(2023))
                .body("plans[0].money[0].total.carriedOverVnd", equalTo(5_257_000_000L))
                .body("plans[0].money[0].byNature.nature", contains("CAPITAL", "RECURRENT"))
                .body("plans[0].money[0].byNature[0].amounts.appropriatedVnd", equalTo(120_957_000_000L))
                .body("plans[0].money[0].byNature[1].amounts.appropriatedVnd", equalTo(33_308_000_000L));
    }

    @Test
    void declared_and_computed_stand_side_by_side_with_the_owner_of_the_difference() {
        ofDistrict("2024-06-30")
                .body("plans[0].proposals[0].declaredVnd", equalTo(196_280_000_000L))
                .body("plans[0].proposals[0].computedVnd", equalTo(196_350_000_000L))
                .body("plans[0].discrepancies[0].subject", equalTo("DA7"))
                .body("plans[0].discrepancies[0].declaredVnd", equalTo(1_370_000_000))
                .body("plans[0].discrepancies[0].computedVnd", equalTo(1_440_000_000))
                .body("plans[0].discrepancies[0].differenceVnd", equalTo(70_000_000))
                .body("plans[0].discrepancies[0].owner", equalTo(DISTRICT))
                .body("plans[0].discrepancies[0].ownerNameVi", equalTo("Huyện Yên Sơn"));
    }

    @Test
    void tasks_stand_where_the_day_puts_them() {
        ofDistrict("2023-10-31").body("plans[0].tasks.byState.state", contains("DUE", "CONTINUOUS", "UNDATED"));
        ofDistrict("2023-11-01").body("plans[0].tasks.byState.state", contains("OVERDUE", "CONTINUOUS", "UNDATED"));
    }

    @Test
    void a_target_shows_what_was_measured_and_is_not_judged_by_what_is_older_than_its_plan() {
        var targets = "plans[0].targets.find { it.indicator == 'poverty.rate.poor' }";
        ofDistrict("2024-06-30")
                .body(targets + ".actual.numerator", equalTo(1))
                .body(targets + ".actual.denominator", equalTo(3))
                .body(targets + ".actual.value", equalTo(0.3333f))
                .body(targets + ".actual.measuredOn", equalTo("2021-12-31"))
                .body(targets + ".outcome", equalTo("NOT_MEASURED"))
                .body("plans[0].alternatives.group", contains("I.2.a"))
                .body("plans[0].alternatives[0].targets", hasSize(2));
    }

    @Test
    void the_place_is_shown_on_the_map_of_the_plan_and_on_the_map_of_today() {
        ofDistrict("2024-06-30")
                .body("plans[0].place.then.nameVi", equalTo("Huyện Yên Sơn"))
                .body("plans[0].place.then.withinNameVi", equalTo("Tỉnh Tuyên Quang"))
                .body("plans[0].place.now.unit", not(hasItem(DISTRICT)))
                .body("plans[0].place.now.withinNameVi", hasItem("Tỉnh Tuyên Quang"));
    }

    @Test
    void a_province_that_still_stands_is_its_own_successor() {
        try (var facts = new Facts()) {
            facts.plan("42", "Kế hoạch năm 2023", null, "2023-01-01", "2023-12-31");
        }
        eventually(() -> Api.get(Tokens.of("42", "READER"), "/summary", Map.of())
                .statusCode(200)
                .body("plans", hasSize(1))
                .body("plans[0].documentNumber", equalTo("343/KH-UBND"))
                .body("plans[0].place.then.unit", equalTo("42"))
                .body("plans[0].place.now.unit", contains("42"))
                .body("plans[0].money", hasSize(0)));
    }

    @Test
    void after_its_district_ended_a_plan_is_still_read_on_the_last_map_that_shows_it() {
        Api.get(Tokens.of("08", "READER"), "/summary", Map.of())
                .statusCode(200)
                .body("plans.find { it.place.then.unit == '075' }.poverty.households", equalTo(3))
                .body(
                        "plans.find { it.place.then.unit == '075' }.money[0].total.carriedOverVnd",
                        equalTo(5_257_000_000L));
    }

    @Test
    void before_a_plan_began_it_is_not_shown() {
        ofDistrict("2023-07-05").body("plans", hasSize(0));
        ofDistrict("2023-07-06").body("plans", hasSize(1));
    }

    @Test
    void a_reader_sees_only_the_plans_of_the_own_area() {
        Api.get(Tokens.of("083", "READER"), "/summary", Map.of("asOf", "2024-06-30"))
                .statusCode(200)
                .body("plans.place.then.unit", not(hasItem(DISTRICT)));
        Api.get(Tokens.withoutUnit("READER"), "/summary", Map.of())
                .statusCode(200)
                .body("plans", hasSize(0));
        Api.get(Tokens.of("VN", "PARTNER"), "/summary", Map.of()).statusCode(403);
        given().get("/api/v1/summary").then().statusCode(401);
    }

    @Test
    void a_day_that_is_none_is_refused() {
        Api.get("/summary", Map.of("asOf", "30/06/2024"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/asOf"))
                .body("errors[0].code", equalTo("NOT_A_DAY"));
    }

    @Test
    void as_text_it_fits_a_terminal_of_a_hundred_columns() {
        var text = text("vi");

        assertTrue(text.lines().count() > 20);
        text.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
        assertEquals(text, text("vi"));
    }

    @Test
    void as_text_it_speaks_vietnamese_and_english() {
        var vietnamese = text("vi");
        assertTrue(vietnamese.contains("Huyện Yên Sơn · Tỉnh Tuyên Quang"), vietnamese);
        assertTrue(vietnamese.contains("154.265"), vietnamese);
        assertTrue(vietnamese.contains("33,33 % (1)"), vietnamese);
        assertTrue(vietnamese.contains("quá hạn 1"), vietnamese);

        var english = text("en");
        assertTrue(english.contains("154,265"), english);
        assertTrue(english.contains("33.33 % (1)"), english);
        assertTrue(english.contains("1 overdue"), english);
        given().auth()
                .oauth2(Tokens.of("VN", "READER"))
                .accept("application/xml")
                .get("/api/v1/summary")
                .then()
                .statusCode(406)
                .body("type", containsString("http-406"));
    }

    private static io.restassured.response.ValidatableResponse ofDistrict(String asOf) {
        return Api.get(Tokens.of(DISTRICT, "READER"), "/summary", Map.of("asOf", asOf))
                .statusCode(200);
    }

    private static String text(String language) {
        return given().auth()
                .oauth2(Tokens.of(DISTRICT, "READER"))
                .accept("text/plain")
                .header("Accept-Language", language)
                .queryParam("asOf", "2024-06-30")
                .get("/api/v1/summary")
                .then()
                .statusCode(200)
                .contentType(equalTo("text/plain;charset=utf-8"))
                .extract()
                .asString();
    }
}
