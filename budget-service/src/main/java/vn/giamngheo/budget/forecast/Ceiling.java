package vn.giamngheo.budget.forecast;

import java.math.BigDecimal;

/**
 * The most that can be spent when some of the money cannot: what may be spent less what cannot, in dong.
 *
 * @param availableVnd what may be spent in the year, carried-over money included
 * @param notSpendableVnd the part of it that cannot
 */
record Ceiling(long availableVnd, long notSpendableVnd) {

    long spendableVnd() {
        return Math.max(0, availableVnd - notSpendableVnd);
    }

    /** Whether the ceiling leaves room for that share of the money, exactly or for something above it. */
    boolean allows(BigDecimal rate, boolean moreThan) {
        int room = BigDecimal.valueOf(spendableVnd()).compareTo(rate.multiply(BigDecimal.valueOf(availableVnd)));
        return moreThan ? room > 0 : room >= 0;
    }
}
