package vn.giamngheo.reporting.fact.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a plan wants to reach.
 *
 * @param target the limit; null for {@link Comparison#WITHIN}
 * @param targetMin lower end, inclusive; only for {@link Comparison#WITHIN}
 * @param targetMax upper end, inclusive; only for {@link Comparison#WITHIN}
 * @param targetAt day on which it is to be reached
 * @param alternativeGroup targets of one group are joined by "or"; null for a target that stands alone
 */
public record Target(
        UUID id,
        String indicator,
        String unitOfMeasure,
        BigDecimal baseline,
        LocalDate baselineAt,
        BigDecimal target,
        BigDecimal targetMin,
        BigDecimal targetMax,
        LocalDate targetAt,
        Comparison comparison,
        String alternativeGroup) {

    /** @param measured in the unit of the target; null when nothing was measured */
    public Outcome judge(BigDecimal measured) {
        if (measured == null) {
            return Outcome.NOT_MEASURED;
        }
        return isMet(measured) ? Outcome.MET : Outcome.NOT_MET;
    }

    private boolean isMet(BigDecimal measured) {
        return switch (comparison) {
            case AT_MOST -> measured.compareTo(target) <= 0;
            case AT_LEAST -> measured.compareTo(target) >= 0;
            case BELOW -> measured.compareTo(target) < 0;
            case ABOVE -> measured.compareTo(target) > 0;
            case EQUALS -> measured.compareTo(target) == 0;
            case WITHIN -> measured.compareTo(targetMin) >= 0 && measured.compareTo(targetMax) <= 0;
        };
    }
}
