package vn.giamngheo.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredTest {

    @ParameterizedTest
    @CsvSource({
        "7022, 14050, 0.4998",
        "2185, 14050, 0.1555",
        "9207, 14050, 0.6553",
        "0, 3, 0.0000",
        "3, 3, 1.0000",
        "1, 3, 0.3333",
        "2, 3, 0.6667",
        "12344, 100000, 0.1234",
        "12345, 100000, 0.1235",
        "12346, 100000, 0.1235",
    })
    void a_rate_is_rounded_half_up_to_four_decimals(long numerator, long denominator, BigDecimal value) {
        assertEquals(new Measured(numerator, denominator, value), Measured.rate(numerator, denominator));
    }

    @Test
    void a_rate_over_nothing_has_no_value() {
        assertNull(Measured.rate(0, 0).value());
    }

    @Test
    void a_rate_is_shown_as_an_object_and_a_count_as_an_integer() {
        assertEquals(
                new RateView(7_022, 14_050, new BigDecimal("0.4998")),
                IndicatorValue.shown(Measured.rate(7_022, 14_050)));
        assertEquals(new RateView(0, 0, null), IndicatorValue.shown(Measured.rate(0, 0)));
        assertEquals(162_063_000_000L, IndicatorValue.shown(Measured.amount(162_063_000_000L)));
        assertNull(IndicatorValue.shown(Measured.nothing()));
    }
}
