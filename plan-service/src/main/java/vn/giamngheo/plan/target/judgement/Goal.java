package vn.giamngheo.plan.target.judgement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a plan wants to reach. Values are compared exactly, without rounding: no document says to how many digits.
 *
 * @param value the limit; null for {@link Comparison#WITHIN}
 * @param min lower end, inclusive; only for {@link Comparison#WITHIN}
 * @param max upper end, inclusive; only for {@link Comparison#WITHIN}
 */
public record Goal(Comparison comparison, BigDecimal value, BigDecimal min, BigDecimal max) {

    /** @param measured in the unit of the target; empty when nothing was measured yet */
    public Outcome judge(Optional<BigDecimal> measured) {
        return measured.map(value -> isMet(value) ? Outcome.MET : Outcome.NOT_MET)
                .orElse(Outcome.NOT_MEASURED);
    }

    private boolean isMet(BigDecimal measured) {
        return switch (comparison) {
            case AT_MOST -> measured.compareTo(value) <= 0;
            case AT_LEAST -> measured.compareTo(value) >= 0;
            case BELOW -> measured.compareTo(value) < 0;
            case ABOVE -> measured.compareTo(value) > 0;
            case EQUALS -> measured.compareTo(value) == 0;
            case WITHIN -> measured.compareTo(min) >= 0 && measured.compareTo(max) <= 0;
        };
    }
}
