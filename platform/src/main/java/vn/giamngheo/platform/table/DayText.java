package vn.giamngheo.platform.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day of a table: 2023-06-30 or, as offices here write it, 30/6/2023. */
final class DayText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern OFFICE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private DayText() {}

    static Optional<LocalDate> read(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var office = OFFICE.matcher(text);
        return office.matches() ? day(office.group(3), office.group(2), office.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
