package vn.giamngheo.budget.counterpart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Local money beside central money. Amounts in dong. */
record CounterpartShare(long centralVnd, long localVnd) {

    private static final int DECIMALS = 6;

    /** Least local money for the central money: at least the ratio, so rounded up to a whole dong. */
    long neededVnd(BigDecimal minimum) {
        return BigDecimal.valueOf(centralVnd)
                .multiply(minimum)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** 0 when the minimum is met. */
    long lackingVnd(BigDecimal minimum) {
        return Math.max(0, neededVnd(minimum) - localVnd);
    }

    /** Local per dong of central money; empty without central money. */
    Optional<BigDecimal> ratio() {
        return centralVnd == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(localVnd)
                        .divide(BigDecimal.valueOf(centralVnd), DECIMALS, RoundingMode.HALF_UP));
    }
}
