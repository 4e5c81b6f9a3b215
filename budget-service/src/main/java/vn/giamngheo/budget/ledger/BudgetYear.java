package vn.giamngheo.budget.ledger;

import java.time.LocalDate;
import java.time.Month;

/** A budget year is a calendar year (State Budget Law 83/2015/QH13, Article 14). */
public record BudgetYear(int year) {

    /** First year that the service takes: the programme before ours began in 2016. */
    public static final int FIRST = 2016;

    /** Last year that the service takes; a typing error lies beyond. */
    public static final int LAST = 2100;

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** The day of the year on which a decision takes effect: many are signed in the weeks before, some after. */
    public LocalDate dayOf(LocalDate decision) {
        if (decision.isBefore(firstDay())) {
            return firstDay();
        }
        return decision.isAfter(lastDay()) ? lastDay() : decision;
    }
}
