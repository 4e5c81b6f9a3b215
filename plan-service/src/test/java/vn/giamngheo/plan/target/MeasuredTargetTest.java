package vn.giamngheo.plan.target;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.giamngheo.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giamngheo.plan.APlan;
import vn.giamngheo.plan.Api;
import vn.giamngheo.platform.time.Ids;
import vn.giamngheo.testing.Contract;
import vn.giamngheo.testing.EventSender;

/** Each test measures in a district of its own. */
@QuarkusTest
class MeasuredTargetTest {

    private static final String TYPE = "vn.giamngheo.reporting.indicator-measured.v1";

    @Test
    void the_publishers_example_reaches_the_target_of_its_unit_and_indicator() {
        var plan = APlan.of("481").recorded();
        ATarget.of("poverty.rate.poor")
                .with("comparison", "BELOW")
                .with("target", new BigDecimal("0.20"))
                .with("targetAt", "2025-12-31")
                .with("baseline", new BigDecimal("0.4998"))
                .with("baselineAt", "2021-12-31")
                .recordedIn(plan);

        send("481", Contract.example("reporting-service", TYPE));

        eventually(() -> first(plan)
                .body("items[0].measured.asOf", equalTo("2021-12-31"))
                .body("items[0].measured.period", equalTo("2021"))
                .body("items[0].measured.value", equalTo(new BigDecimal("0.4998")))
                .body("items[0].measured.numerator", equalTo(7022))
                .body("items[0].measured.denominator", equalTo(14050))
                .body("items[0].measuredBaseline.value", equalTo(new BigDecimal("0.4998")))
                .body("items[0].met", equalTo("NOT_MET")));
        first(plan, "2021-12-30").body("items[0].measured", nullValue()).body("items[0].met", equalTo("NOT_MEASURED"));
    }

    @Test
    void one_of_two_alternatives_is_enough() {
        var plan = APlan.of("106").recorded();
        ATarget.of("poverty.rate.multidimensional")
                .with("target", new BigDecimal("0.3691"))
                .with("alternativeGroup", "end-2023")
                .recordedIn(plan);
        ATarget.of("poverty.rate.poor").with("alternativeGroup", "end-2023").recordedIn(plan);
        ATarget.of("poverty.rate.near_poor")
                .with("target", new BigDecimal("0.12"))
                .recordedIn(plan);

        send("106", measured("poverty.rate.multidimensional", "106", "2023-12-31", "0.3700"));
        eventually(() -> first(plan)
                .body("items.met", equalTo(List.of("NOT_MET", "NOT_MEASURED", "NOT_MEASURED")))
                .body("items[0].groupMet", equalTo("NOT_MEASURED")));

        send("106", measured("poverty.rate.poor", "106", "2023-12-31", "0.2491"));
        eventually(() -> first(plan)
                .body("items.met", equalTo(List.of("NOT_MET", "MET", "NOT_MEASURED")))
                .body("items[0].groupMet", equalTo("MET"))
                .body("items[1].groupMet", equalTo("MET"))
                .body("items[2].groupMet", nullValue()));
    }

    @Test
    void the_latest_value_for_the_targets_day_or_earlier_counts_and_a_correction_replaces_it() {
        var plan = APlan.of("107").recorded();
        ATarget.of("poverty.rate.poor").recordedIn(plan);

        send("107", measured("poverty.rate.poor", "107", "2022-12-31", "0.30"));
        send("107", measured("poverty.rate.poor", "107", "2023-12-31", "0.26"));
        send("107", measured("poverty.rate.poor", "107", "2024-01-01", "0.20"));
        eventually(() -> first(plan)
                .body("items[0].measured.asOf", equalTo("2023-12-31"))
                .body("items[0].met", equalTo("NOT_MET")));
        first(plan, "2023-12-30").body("items[0].measured.asOf", equalTo("2022-12-31"));

        send("107", measured("poverty.rate.poor", "107", "2023-12-31", "0.24"));
        eventually(() -> first(plan)
                .body("items[0].measured.value", equalTo(new BigDecimal("0.24")))
                .body("items[0].met", equalTo("MET")));
    }

    @Test
    void the_same_event_twice_counts_once_and_what_is_not_understood_stops_nothing() {
        var plan = APlan.of("108").recorded();
        ATarget.of("poverty.rate.poor").recordedIn(plan);
        var id = Ids.next();

        try (var sender = new EventSender()) {
            var topic = "reporting.events.v1";
            sender.send(topic, id, TYPE, "108", measured("poverty.rate.poor", "108", "2023-12-31", "0.24"));
            sender.send(topic, Ids.next(), TYPE, "108", measured("poverty.rate.poor", "108", "2023-12-31", "0.25"));
            sender.send(topic, id, TYPE, "108", measured("poverty.rate.poor", "108", "2023-12-31", "0.24"));
            sender.send(topic, Ids.next(), "vn.giamngheo.reporting.something-new.v1", "108", "{\"new\": true}");
            sender.send(topic, Ids.next(), TYPE, "108", measured("poverty.rate.near_poor", "108", "2023-12-31", "0.1"));
        }
        ATarget.of("poverty.rate.near_poor").recordedIn(plan);

        eventually(() -> first(plan).body("items[1].measured.value", equalTo(new BigDecimal("0.1"))));
        first(plan).body("items[0].measured.value", equalTo(new BigDecimal("0.25")));
    }

    @Test
    void what_was_measured_when_the_code_meant_another_unit_is_left_out() {
        // 24 was Bắc Giang until the end of June 2025 and is Bắc Ninh since.
        var plan = APlan.of("24").recorded();
        ATarget.of("poverty.rate.poor").with("targetAt", "2025-12-31").recordedIn(plan);

        send("24", measured("poverty.rate.poor", "24", "2025-06-30", "0.03"));
        send("24", measured("poverty.rate.poor", "24", "2025-07-01", "0.01"));
        ATarget.of("last.sent").with("targetAt", "2025-06-30").recordedIn(plan);
        send("24", measured("last.sent", "24", "2025-06-30", "1"));

        eventually(() -> first(plan).body("items[1].measured.value", equalTo(1)));
        first(plan).body("items[0].measured.asOf", equalTo("2025-06-30"));
    }

    private static ValidatableResponse first(UUID plan) {
        return first(plan, "2026-01-01");
    }

    private static ValidatableResponse first(UUID plan, String asOf) {
        return Api.readerOf("VN")
                .get("/api/v1/plans/" + plan + "/targets?asOf=" + asOf)
                .then()
                .statusCode(200);
    }

    private static void send(String unit, String data) {
        try (var sender = new EventSender()) {
            sender.send("reporting.events.v1", Ids.next(), TYPE, unit, data);
        }
    }

    private static String measured(String indicator, String unit, String asOf, String value) {
        return """
                {"indicator": "%s", "unit": "%s", "period": "%s", "asOf": "%s", "value": %s, "addedLater": {}}""".formatted(indicator, unit, asOf.substring(0, 4), asOf, value);
    }
}
