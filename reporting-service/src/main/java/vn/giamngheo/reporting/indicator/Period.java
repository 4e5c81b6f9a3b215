package vn.giamngheo.reporting.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A year, a quarter or a month.
 *
 * @param code {@code 2021}, {@code 2023-Q4} or {@code 2021-12}
 * @param first first day, inclusive
 * @param last last day, inclusive
 */
public record Period(String code, LocalDate first, LocalDate last) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /** Empty when the text is no period. */
    public static Optional<Period> parse(String code) {
        var matcher = SHAPE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            int quarter = Integer.parseInt(matcher.group(2));
            return Optional.of(of(code, YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3)));
        }
        if (matcher.group(3) != null) {
            var month = YearMonth.of(year, Integer.parseInt(matcher.group(3)));
            return Optional.of(of(code, month, month));
        }
        return Optional.of(of(code, YearMonth.of(year, 1), YearMonth.of(year, 12)));
    }

    public static Period ofYear(int year) {
        return parse("%04d".formatted(year)).orElseThrow();
    }

    /** The day for which a stock is counted: the last day, or today while the period still runs. */
    public LocalDate asOf(LocalDate today) {
        return today.isBefore(last) ? today : last;
    }

    int year() {
        return first.getYear();
    }

    /** A budget year is closed after its last day, so what is decided for it later still belongs to it. */
    boolean isYear() {
        return first.getDayOfYear() == 1 && last.getMonthValue() == 12;
    }

    private static Period of(String code, YearMonth first, YearMonth last) {
        return new Period(code, first.atDay(1), last.atEndOfMonth());
    }
}
