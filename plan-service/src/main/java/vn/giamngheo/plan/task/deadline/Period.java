package vn.giamngheo.plan.task.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days within which a task is to be done.
 *
 * @param from first day, inclusive; null when the document states only the end
 * @param to last day, inclusive
 */
public record Period(LocalDate from, LocalDate to) {

    static Period until(LocalDate lastDay) {
        return new Period(null, lastDay);
    }

    static Period day(LocalDate day) {
        return new Period(day, day);
    }

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** @param quarter 1 to 4 */
    static Period quarter(int year, int quarter) {
        int lastMonth = quarter * 3;
        return new Period(
                LocalDate.of(year, lastMonth - 2, 1),
                YearMonth.of(year, lastMonth).atEndOfMonth());
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !day.isAfter(to);
    }
}
