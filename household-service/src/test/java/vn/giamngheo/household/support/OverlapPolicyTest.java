package vn.giamngheo.household.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.need.SupportKind;

class OverlapPolicyTest {

    private static final UUID HOUSEHOLD = new UUID(0, 1);

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Supported support(UUID household, SupportKind kind, String content, String line, Period period) {
        return new Supported(UUID.randomUUID(), household, kind, content, line, period, 1, "UBND");
    }

    private static Supported of(String line, String from, String to) {
        return support(HOUSEHOLD, SupportKind.PRODUCTION, "bo", line, new Period(day(from), day(to)));
    }

    @ParameterizedTest
    @CsvSource({
        // the end is the day after the last: periods that touch have no day in common
        "DA2, 2023-01-01, 2023-06-01, DA3.1, 2023-06-01, 2023-12-01, -,          -",
        "DA2, 2023-01-01, 2023-06-02, DA3.1, 2023-06-01, 2023-12-01, 2023-06-01, 2023-06-02",
        "DA2, 2023-06-01, 2023-12-01, DA3.1, 2023-01-01, 2023-06-02, 2023-06-01, 2023-06-02",
        "DA2, 2023-01-01, 2023-12-01, DA3.1, 2023-03-01, 2023-04-01, 2023-03-01, 2023-04-01",
        "DA2, 2023-01-01, 2023-02-01, DA3.1, 2023-01-01, 2023-02-01, 2023-01-01, 2023-02-01",
        // an open end is later than any other
        "DA2, 2023-01-01,           , DA3.1, 2030-01-01, 2030-01-02, 2030-01-01, 2030-01-02",
        "DA2, 2023-01-01,           , DA3.1, 2022-01-01, 2023-01-01, -,          -",
        "DA2, 2023-01-01,           , DA3.1, 2022-01-01, 2023-01-02, 2023-01-01, 2023-01-02",
        "DA2, 2023-01-01,           , DA3.1, 2022-01-01,           , 2023-01-01,           ",
        // the same line is not another one; none of the programmes is one of its own
        "DA2, 2023-01-01, 2023-06-01, DA2,   2023-01-01, 2023-06-01, -,          -",
        "DA2, 2023-01-01, 2023-06-01,      , 2023-01-01, 2023-06-01, 2023-01-01, 2023-06-01",
        "   , 2023-01-01, 2023-06-01,      , 2023-01-01, 2023-06-01, -,          -",
    })
    void lines_and_days_decide(
            String line,
            String from,
            String to,
            String otherLine,
            String otherFrom,
            String otherTo,
            String x,
            String y) {
        var one = of(line, from, to);
        var other = of(otherLine, otherFrom, otherTo);
        var expected = "-".equals(x) ? Optional.empty() : Optional.of(new Period(day(x), day(y)));

        assertEquals(expected, OverlapPolicy.overlap(one, other));
        assertEquals(expected, OverlapPolicy.overlap(other, one), "whichever is asked first");
    }

    @Test
    void another_household_content_or_kind_is_something_else() {
        var period = new Period(day("2023-01-01"), null);
        var one = support(HOUSEHOLD, SupportKind.PRODUCTION, "bo", "DA2", period);

        assertEquals(
                Optional.empty(),
                OverlapPolicy.overlap(one, support(new UUID(0, 2), SupportKind.PRODUCTION, "bo", "DA3.1", period)));
        assertEquals(
                Optional.empty(),
                OverlapPolicy.overlap(one, support(HOUSEHOLD, SupportKind.PRODUCTION, "de", "DA3.1", period)));
        assertEquals(
                Optional.empty(),
                OverlapPolicy.overlap(one, support(HOUSEHOLD, SupportKind.OTHER, "bo", "DA3.1", period)));
        assertEquals(
                Optional.of(period),
                OverlapPolicy.overlap(one, support(HOUSEHOLD, SupportKind.PRODUCTION, "bo", "DA3.1", period)));
    }
}
