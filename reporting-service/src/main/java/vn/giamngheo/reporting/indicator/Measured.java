package vn.giamngheo.reporting.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A measured value.
 *
 * @param numerator of a rate; null for a count or an amount
 * @param denominator of a rate; null for a count or an amount
 * @param value a count, an amount in dong, or a ratio; null for a rate over nothing
 */
public record Measured(Long numerator, Long denominator, BigDecimal value) {

    private static final int DECIMALS = 4;

    static Measured amount(long value) {
        return new Measured(null, null, BigDecimal.valueOf(value));
    }

    /** The ratio is rounded half up to four decimals: 7,022 of 14,050 is 0.4998, read 49.98 %. */
    static Measured rate(long numerator, long denominator) {
        return new Measured(
                numerator,
                denominator,
                denominator == 0
                        ? null
                        : BigDecimal.valueOf(numerator)
                                .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Nothing is known, which is not the same as zero. */
    static Measured nothing() {
        return new Measured(null, null, null);
    }
}
