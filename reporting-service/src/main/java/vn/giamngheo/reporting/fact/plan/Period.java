package vn.giamngheo.reporting.fact.plan;

import java.time.LocalDate;

/**
 * Days within which a task is to be done.
 *
 * @param from first day, inclusive; null when only the end is stated
 * @param to last day, inclusive
 */
record Period(LocalDate from, LocalDate to) {

    boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !day.isAfter(to);
    }
}
