package vn.giamngheo.plan.task.deadline;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a deadline from the words of a plan's annex ("Thời gian hoàn thành"). What it does not know word for word it
 * leaves unread: "quý III và quý IV/2023" names one year for two quarters, so no day is taken from it.
 */
public final class DeadlineReader {

    private static final Pattern CONTINUOUS = Pattern.compile("(thực hiện )?thường xuyên(,? liên tục)?");
    private static final Pattern AND = Pattern.compile("\\s*(?:,|;|\\bvà\\b)\\s*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String WITHIN = "(?:trong )?";
    private static final String OF_YEAR = "(?: ?/ ?| năm )(\\d{4})";
    private static final Pattern MONTH = Pattern.compile(WITHIN + "tháng (\\d{1,2})" + OF_YEAR);
    private static final Pattern QUARTER = Pattern.compile(WITHIN + "qu[ýí] (iv|i{1,3}|[1-4])" + OF_YEAR);
    private static final Pattern YEAR = Pattern.compile("(?:trong |cả )?năm (\\d{4})");
    private static final Pattern DAY =
            Pattern.compile("(trước|chậm nhất|đến)? ?(?:ngày )?(\\d{1,2})(?: ?/ ?| tháng )(\\d{1,2})" + OF_YEAR);

    private DeadlineReader() {}

    /** @param text as written, or null; kept as it is in the answer */
    public static Deadline read(String text) {
        if (text == null || text.isBlank()) {
            return new Deadline(DeadlineKind.UNDATED, null, List.of());
        }
        var words = plain(text);
        if (CONTINUOUS.matcher(words).matches()) {
            return new Deadline(DeadlineKind.CONTINUOUS, text, List.of());
        }
        return single(words)
                .map(reading -> new Deadline(reading.kind(), text, List.of(reading.period())))
                .or(() -> several(words).map(periods -> new Deadline(DeadlineKind.PERIODS, text, periods)))
                .orElseGet(() -> new Deadline(DeadlineKind.UNREAD, text, List.of()));
    }

    private record Reading(DeadlineKind kind, Period period) {}

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("[ .,;]+$", "")
                .strip();
    }

    private static Optional<List<Period>> several(String words) {
        var periods = new ArrayList<Period>();
        for (var part : AND.split(words, -1)) {
            var reading = single(part);
            if (reading.isEmpty()) {
                return Optional.empty();
            }
            periods.add(reading.get().period());
        }
        return Optional.of(periods);
    }

    private static Optional<Reading> single(String words) {
        try {
            return month(words).or(() -> quarter(words)).or(() -> year(words)).or(() -> day(words));
        } catch (DateTimeException e) {
            return Optional.empty(); // a thirteenth month or a 31 February: words, but no day
        }
    }

    private static Optional<Reading> month(String words) {
        return match(MONTH, words)
                .map(m -> new Reading(
                        DeadlineKind.MONTH, Period.month(YearMonth.of(number(m.group(2)), number(m.group(1))))));
    }

    private static Optional<Reading> quarter(String words) {
        return match(QUARTER, words)
                .map(m -> new Reading(
                        DeadlineKind.QUARTER, Period.quarter(number(m.group(2)), quarterNumber(m.group(1)))));
    }

    private static Optional<Reading> year(String words) {
        return match(YEAR, words).map(m -> new Reading(DeadlineKind.YEAR, Period.year(number(m.group(1)))));
    }

    /** "Trước" (before) leaves the named day out; "chậm nhất" (at the latest) and "đến" (until) keep it in. */
    private static Optional<Reading> day(String words) {
        return match(DAY, words).map(m -> {
            var day = LocalDate.of(number(m.group(4)), number(m.group(3)), number(m.group(2)));
            if (m.group(1) == null) {
                return new Reading(DeadlineKind.DAY, Period.day(day));
            }
            return new Reading(DeadlineKind.DAY, Period.until(m.group(1).equals("trước") ? day.minusDays(1) : day));
        });
    }

    private static Optional<Matcher> match(Pattern pattern, String words) {
        return Optional.of(pattern.matcher(words)).filter(Matcher::matches);
    }

    private static int quarterNumber(String numeral) {
        return switch (numeral) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> number(numeral);
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
