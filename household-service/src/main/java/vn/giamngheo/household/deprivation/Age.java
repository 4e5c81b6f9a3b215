package vn.giamngheo.household.deprivation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How old a person is, in completed months; the two ends differ where only the year of birth is known. */
record Age(long atLeastMonths, long atMostMonths) {

    private static final int YEAR = 12;

    static Age on(LocalDate day, LocalDate bornOn) {
        long months = monthsBetween(bornOn, day);
        return new Age(months, months);
    }

    static Age on(LocalDate day, int birthYear) {
        return new Age(
                monthsBetween(LocalDate.of(birthYear, 12, 31), day), monthsBetween(LocalDate.of(birthYear, 1, 1), day));
    }

    Known from(int years) {
        return fromMonths(years * YEAR);
    }

    Known fromMonths(int months) {
        if (atLeastMonths >= months) {
            return Known.YES;
        }
        return atMostMonths < months ? Known.NO : Known.UNKNOWN;
    }

    Known under(int years) {
        return from(years).not();
    }

    /** From the one (inclusive) to the other (exclusive), in years. */
    Known within(int from, int to) {
        return from(from).and(under(to));
    }

    private static long monthsBetween(LocalDate born, LocalDate day) {
        return Math.max(0, ChronoUnit.MONTHS.between(born, day));
    }
}
