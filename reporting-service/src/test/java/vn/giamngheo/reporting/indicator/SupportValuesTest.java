package vn.giamngheo.reporting.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.reporting.Api;
import vn.giamngheo.reporting.Facts;
import vn.giamngheo.testing.EventSender;
import vn.giamngheo.testing.Tokens;

/** What households received, hold and found; each test speaks of units of Yên Bái that no other test speaks of. */
@QuarkusTest
class SupportValuesTest {

    private static final String HOUSEHOLDS = "household.events.v1";

    private Facts facts;

    @BeforeEach
    void open() {
        facts = new Facts();
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private static String support(
            UUID id, UUID household, String unit, String kind, String line, long amountVnd, String day) {
        return """
                {"householdId":"%s","supportId":"%s","unit":"%s","unitValidFrom":"2021-01-01","kind":"%s",%s"amountVnd":%d,
                 "givenOn":"%s","validFrom":"%s"}""".formatted(
                household, id, unit, kind, line == null ? "" : "\"line\":\"" + line + "\",", amountVnd, day, day);
    }

    private String given(UUID household, String unit, String kind, String line, long amountVnd, String day) {
        var support = support(Ids.next(), household, unit, kind, line, amountVnd, day);
        facts.send(HOUSEHOLDS, "household.support-recorded", household, support);
        return support;
    }

    private static String cancelled(String support, String day) {
        return support.replaceFirst("}$", ",\"cancelledOn\":\"" + day + "\"}");
    }

    private void certificate(String fact, UUID household, String unit, String classification, String revokedOn) {
        facts.send(HOUSEHOLDS, "household.certificate-" + fact, household, """
                {"householdId":"%s","number":"12/GCN-HN.HCN","unit":"%s","unitValidFrom":"2021-01-01","classification":"%s",
                 "issuedOn":"2022-12-14","validUntil":"2024-01-01","decisionNumber":"215/QĐ-UBND","statusList":0,
                 "statusIndex":181204%s}""".formatted(
                household, unit, classification, revokedOn == null ? "" : ",\"revokedOn\":\"" + revokedOn + "\""));
    }

    private static String match(UUID match, UUID household, String unit, String more) {
        return """
                {"householdId":"%s","matchId":"%s","seekerId":"%s","offerId":"%s","kind":"JOB","trade":"CRAFTS","unit":"%s",
                 "unitValidFrom":"2021-01-01","matchedOn":"2023-03-20"%s}""".formatted(household, match, household, match, unit, more);
    }

    private void outcome(UUID match, UUID household, String unit, int step, String outcome, String day) {
        facts.send(
                HOUSEHOLDS,
                "household.match-outcome-recorded",
                household,
                match(
                        match,
                        household,
                        unit,
                        ",\"step\":" + step + ",\"outcome\":\"" + outcome + "\",\"happenedOn\":\"" + day + "\""));
    }

    private static ValidatableResponse by(String dimension, String indicator, String unit, String period) {
        return Api.get(
                        "/indicator-values",
                        Map.of("indicator", indicator, "unit", unit, "period", period, "breakdown", dimension))
                .statusCode(200);
    }

    @Test
    void a_household_counts_once_however_much_it_received_and_where_it_received_it() {
        var household = Ids.next();
        given(household, "04459", "PRODUCTION", "DA2", 15_000_000, "2023-05-12");
        given(household, "04465", "PRODUCTION", "DTTS", 5_000_000, "2023-11-02");
        given(household, "04465", "HOUSING", null, 40_000_000, "2023-11-02");
        given(Ids.next(), "04465", "PRODUCTION", "DA2", 15_000_000, "2023-05-12");

        eventually(() -> Api.value("support.times", "137", "2023").body("items[0].value", equalTo(4)));
        Api.value("support.households", "137", "2023")
                .body("items[0].value", equalTo(2))
                .body("items[0].coverage.unitsWithData", equalTo(2))
                .body("items[0].coverage.units", equalTo(14))
                .body("items[0].freshness", notNullValue());
        Api.value("support.amount", "137", "2023").body("items[0].value", equalTo(75_000_000));
        by("kind", "support.households", "137", "2023")
                .body("items.breakdown.key", contains("HOUSING", "PRODUCTION"))
                .body("items.value", contains(1, 2));
        by("line", "support.households", "137", "2023")
                .body("items.breakdown.key", contains("DA2", "DTTS", "NO_PROGRAMME"))
                .body("items.value", contains(2, 1, 1));
        by("line", "support.amount", "137", "2023").body("items.value", contains(30_000_000, 5_000_000, 40_000_000));
        by("unit", "support.households", "137", "2023")
                .body("items.find { it.unit == '04459' }.value", equalTo(1))
                .body("items.find { it.unit == '04465' }.value", equalTo(2))
                .body("items.find { it.unit == '04462' }.value", nullValue());
        Api.value("support.households", "137", "2023-Q2").body("items[0].value", equalTo(2));
        Api.value("support.households", "137", "2023-11").body("items[0].value", equalTo(1));
        Api.value("support.households", "137", "2024").body("items[0].value", equalTo(0));
        // On the map of today the two communes are one, and the household counts once in it.
        Api.get(
                        "/indicator-values",
                        Map.of(
                                "indicator",
                                "support.households",
                                "unit",
                                "04465",
                                "period",
                                "2023",
                                "map",
                                "2025-07-01"))
                .body("items[0].value", equalTo(2))
                .body("items[0].lineage.carriedOver", equalTo(2));
        Api.get(
                        Tokens.of("109", "READER"),
                        "/indicator-values",
                        Map.of("indicator", "support.households", "unit", "04465", "period", "2023"))
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void what_was_cancelled_is_taken_back_once_in_whatever_order_it_is_told() {
        var one = Ids.next();
        var first = given(one, "04588", "HEALTH", "DA3", 800_000, "2023-02-01");
        facts.send(HOUSEHOLDS, "household.support-cancelled", one, cancelled(first, "2024-02-10"));
        var other = Ids.next();
        var second = support(Ids.next(), other, "04588", "HEALTH", "DA3", 700_000, "2023-02-01");
        facts.send(HOUSEHOLDS, "household.support-cancelled", other, cancelled(second, "2023-02-10"));
        facts.send(HOUSEHOLDS, "household.support-recorded", other, second);
        given(other, "04588", "HEALTH", "DA3", 600_000, "2023-02-01");

        eventually(() -> Api.value("support.amount", "04588", "2023-02").body("items[0].value", equalTo(1_400_000)));
        Api.value("support.amount", "04588", "2023-Q4").body("items[0].value", equalTo(0));
        Api.value("support.amount", "04588", "2023").body("items[0].value", equalTo(600_000));
        Api.value("support.households", "04588", "2023").body("items[0].value", equalTo(1));
    }

    @Test
    void the_same_message_twice_counts_once() {
        var household = Ids.next();
        var event = Ids.next();
        var support = support(Ids.next(), household, "04591", "CREDIT", null, 50_000_000, "2023-06-01");
        try (var sender = new EventSender()) {
            for (int i = 0; i < 2; i++) {
                sender.send(HOUSEHOLDS, event, "vn.giamngheo.household.support-recorded.v1", household, support);
            }
            // Another message with the same support in it, as a replay of the topic from elsewhere would bring.
            sender.send(HOUSEHOLDS, Ids.next(), "vn.giamngheo.household.support-recorded.v1", household, support);
        }
        given(household, "04591", "WORK", null, 1, "2023-06-01");

        eventually(() -> by("kind", "support.times", "04591", "2023")
                .body("items.breakdown.key", contains("CREDIT", "WORK"))
                .body("items.value", contains(1, 1)));
        Api.value("support.amount", "04591", "2023").body("items[0].value", equalTo(50_000_001));
    }

    @Test
    void a_plan_is_judged_by_what_households_received() {
        var plan = facts.plan("140", "Kế hoạch", "2023-01-10", "2023-01-01", "2023-12-31");
        facts.target(plan, "support.households", "\"target\":2", "2023-12-31", "AT_LEAST", null);
        facts.target(plan, "support.amount", "\"target\":2", "2023-12-31", "AT_LEAST", null);
        facts.target(plan, "labour.placed", "\"target\":2", "2023-12-31", "AT_LEAST", null);
        given(Ids.next(), "04630", "WORK", null, 2, "2023-05-12");

        eventually(() -> Api.value("plan.targets.met", "140", "2023").body("items[0].value", equalTo(1)));
    }

    @Test
    void a_certificate_counts_while_it_holds_by_class() {
        var poor = Ids.next();
        var nearPoor = Ids.next();
        var back = Ids.next();
        certificate("issued", poor, "04309", "POOR", null);
        certificate("issued", nearPoor, "04309", "NEAR_POOR", null);
        certificate("revoked", nearPoor, "04309", "NEAR_POOR", "2023-03-27");
        certificate("issued", back, "04312", "POOR", null);
        certificate("revoked", back, "04312", "POOR", "2023-03-27");
        certificate("restored", back, "04312", "POOR", null);

        eventually(() -> Api.value("certificates.valid", "135", "2022").body("items[0].value", equalTo(3)));
        eventually(() -> Api.value("certificates.valid", "135", "2023").body("items[0].value", equalTo(2)));
        by("classification", "certificates.valid", "135", "2023-02")
                .body("items.breakdown.key", contains("NEAR_POOR", "POOR"))
                .body("items.value", contains(1, 2));
        // From its last day on it holds no more, and before its first day it did not.
        Api.value("certificates.valid", "135", "2024").body("items[0].value", equalTo(0));
        Api.value("certificates.valid", "135", "2022-11").body("items[0].value", nullValue());
        Api.value("certificates.valid", "04309", "2023-03").body("items[0].value", equalTo(1));
    }

    @Test
    void matches_count_by_what_came_out_of_them_and_outcomes_in_the_period_in_which_they_happened() {
        var placed = Ids.next();
        var open = Ids.next();
        var household = Ids.next();
        // What came of it is told before it was made: the steps do not depend on their order.
        outcome(placed, household, "04330", 1, "PLACED", "2023-04-03");
        facts.send(HOUSEHOLDS, "household.match-made", household, match(placed, household, "04330", ""));
        facts.send(HOUSEHOLDS, "household.match-made", household, match(open, household, "04330", ""));
        outcome(placed, household, "04330", 2, "EMPLOYED_AFTER_SIX_MONTHS", "2023-10-03");

        eventually(() -> by("outcome", "labour.matches", "04330", "2023")
                .body("items.breakdown.key", contains("EMPLOYED_AFTER_SIX_MONTHS", "MATCHED"))
                .body("items.value", contains(1, 1)));
        by("outcome", "labour.matches", "04330", "2023-Q1")
                .body("items.breakdown.key", contains("MATCHED"))
                .body("items.value", contains(2));
        Api.value("labour.matches", "04330", "2023-Q2").body("items[0].value", equalTo(0));
        Api.value("labour.placed", "04330", "2023-Q2").body("items[0].value", equalTo(1));
        Api.value("labour.placed", "04330", "2023").body("items[0].value", equalTo(1));
        Api.value("labour.employed_after_six_months", "04330", "2023").body("items[0].value", equalTo(1));
        by("trade", "labour.matches", "04330", "2023").body("items.breakdown.key", contains("CRAFTS"));
    }
}
