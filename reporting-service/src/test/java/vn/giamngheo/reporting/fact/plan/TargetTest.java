package vn.giamngheo.reporting.fact.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "AT_MOST,  0.2490, MET", "AT_MOST,  0.2491, MET", "AT_MOST,  0.2492, NOT_MET",
        "AT_LEAST, 0.2490, NOT_MET", "AT_LEAST, 0.2491, MET", "AT_LEAST, 0.2492, MET",
        "BELOW,    0.2490, MET", "BELOW,    0.2491, NOT_MET", "BELOW,    0.2492, NOT_MET",
        "ABOVE,    0.2490, NOT_MET", "ABOVE,    0.2491, NOT_MET", "ABOVE,    0.2492, MET",
        "EQUALS,   0.2490, NOT_MET", "EQUALS,   0.2491, MET", "EQUALS,   0.24910, MET",
    })
    void a_measured_value_is_held_against_the_limit(Comparison comparison, BigDecimal measured, Outcome outcome) {
        assertEquals(outcome, target(comparison, "0.2491", null, null).judge(measured));
    }

    @ParameterizedTest
    @CsvSource({"0.59, NOT_MET", "0.6, MET", "0.65, MET", "0.7, MET", "0.71, NOT_MET"})
    void within_takes_both_ends(BigDecimal measured, Outcome outcome) {
        assertEquals(outcome, target(Comparison.WITHIN, null, "0.6", "0.7").judge(measured));
    }

    @Test
    void what_is_not_measured_is_neither_met_nor_missed() {
        assertEquals(
                Outcome.NOT_MEASURED,
                target(Comparison.AT_MOST, "0.2491", null, null).judge(null));
    }

    @Test
    void one_of_the_alternatives_is_enough_and_all_must_be_measured_before_they_are_missed() {
        assertEquals(Outcome.MET, Outcome.ofAlternatives(List.of(Outcome.NOT_MEASURED, Outcome.MET)));
        assertEquals(Outcome.NOT_MEASURED, Outcome.ofAlternatives(List.of(Outcome.NOT_MEASURED, Outcome.NOT_MET)));
        assertEquals(Outcome.NOT_MET, Outcome.ofAlternatives(List.of(Outcome.NOT_MET, Outcome.NOT_MET)));
    }

    private static Target target(Comparison comparison, String limit, String min, String max) {
        return new Target(
                UUID.randomUUID(),
                "poverty.rate.poor",
                "rate",
                null,
                null,
                number(limit),
                number(min),
                number(max),
                LocalDate.of(2023, 12, 31),
                comparison,
                null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
