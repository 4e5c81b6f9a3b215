package vn.giamngheo.household.labour;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** A quarter of a year, written {@code 2023-Q2}. */
record Quarter(int year, int number) {

    private static final Pattern TEXT = Pattern.compile("(20\\d\\d)-Q([1-4])");
    private static final int MONTHS = 3;
    private static final int IN_A_YEAR = 4;

    /** @throws InvalidRequest when the text is no quarter */
    static Quarter parse(String text, String pointer) {
        var match = TEXT.matcher(text);
        if (!match.matches()) {
            throw new InvalidRequest(new FieldFault(pointer, "NOT_A_QUARTER"));
        }
        return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    Quarter next() {
        return of(firstDay().plusMonths(MONTHS));
    }

    /** How many quarters lie from that one to this one, both counted; 0 or less when that one is later. */
    int countSince(Quarter first) {
        return (year - first.year) * IN_A_YEAR + number - first.number + 1;
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
