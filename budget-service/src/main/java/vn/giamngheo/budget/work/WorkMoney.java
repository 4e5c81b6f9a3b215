package vn.giamngheo.budget.work;

import java.util.Map;
import java.util.OptionalLong;
import vn.giamngheo.budget.ledger.Rate;
import vn.giamngheo.budget.ledger.Sums;

/**
 * What is planned for a work and what was paid for it, by the year whose money it is; dong. Extended money stays money of the year for
 * which it was planned.
 */
record WorkMoney(Map<Integer, Long> plannedByYear, Map<Integer, Long> paidByYear) {

    long plannedVnd() {
        return sum(plannedByYear);
    }

    long paidVnd() {
        return sum(paidByYear);
    }

    long plannedVnd(int year) {
        return plannedByYear.getOrDefault(year, 0L);
    }

    long paidVnd(int year) {
        return paidByYear.getOrDefault(year, 0L);
    }

    /** What may still be paid out of that year's plan; the total investment, where it is stated, bounds all years together. */
    long payableVnd(int year, OptionalLong totalInvestmentVnd) {
        long ofPlan = plannedVnd(year) - paidVnd(year);
        return totalInvestmentVnd.isPresent() ? Math.min(ofPlan, totalInvestmentVnd.getAsLong() - paidVnd()) : ofPlan;
    }

    Rate progress(OptionalLong totalInvestmentVnd) {
        return Rate.of(paidVnd(), totalInvestmentVnd.orElse(plannedVnd()));
    }

    private static long sum(Map<Integer, Long> byYear) {
        return Sums.of(byYear.values().stream().mapToLong(Long::longValue));
    }
}
