package vn.giamngheo.budget.ledger;

import java.time.LocalDate;
import java.time.Month;

/** A budget year is a calendar year (State Budget Law 83/2015/QH13, Article 14). */
record BudgetYear(int year) {

    LocalDate firstDay() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** The day of the year on which a decision takes effect: many are signed in the weeks before, some after. */
    LocalDate dayOf(LocalDate decision) {
        if (decision.isBefore(firstDay())) {
            return firstDay();
        }
        return decision.isAfter(lastDay()) ? lastDay() : decision;
    }
}
