package vn.giamngheo.budget.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share, with what it was made of, so that shares can be added up by adding numerators and denominators.
 *
 * @param value six decimals; absent when there is nothing to divide by
 */
public record Rate(long numerator, long denominator, BigDecimal value) {

    private static final int DECIMALS = 6;

    public static Rate of(long numerator, long denominator) {
        return new Rate(
                numerator,
                denominator,
                denominator == 0
                        ? null
                        : BigDecimal.valueOf(numerator)
                                .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP));
    }
}
