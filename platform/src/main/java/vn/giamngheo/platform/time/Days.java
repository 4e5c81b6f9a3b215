package vn.giamngheo.platform.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as they are written: YYYY-MM-DD. */
public final class Days {

    private static final int LAST_YEAR = 9999;

    private Days() {}

    /** @throws DateTimeParseException also for a year that has not four digits: no office means it, and databases refuse it */
    public static LocalDate parse(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeParseException("A year has four digits", text, 0);
        }
        return day;
    }
}
