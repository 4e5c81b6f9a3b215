package vn.giamngheo.household.review;

import java.time.LocalDate;
import java.time.Month;

/** When a round may be opened and until when it is to be decided: Decision 24/2021/QĐ-TTg, art. 3. */
final class PeriodPolicy {

    private static final int REGULAR_FROM_DAY = 15;
    private static final int REGULAR_TERM_DAYS = 15;
    private static final int ANNUAL_LAST_DAY = 14;

    private PeriodPolicy() {}

    /** Annual: from 1 September to the end of 14 December. Regular and average: from the 15th day of each month. */
    static boolean mayOpen(RoundKind kind, LocalDate day) {
        return switch (kind) {
            case ANNUAL -> day.getMonthValue() >= Month.SEPTEMBER.getValue() && !day.isAfter(dueOn(kind, day));
            case REGULAR, AVERAGE -> day.getDayOfMonth() >= REGULAR_FROM_DAY;
        };
    }

    /** Last day for the decision, inclusive. Regular and average: within 15 days from the start. */
    static LocalDate dueOn(RoundKind kind, LocalDate openedOn) {
        return switch (kind) {
            case ANNUAL -> LocalDate.of(openedOn.getYear(), Month.DECEMBER, ANNUAL_LAST_DAY);
            case REGULAR, AVERAGE -> openedOn.plusDays(REGULAR_TERM_DAYS);
        };
    }
}
