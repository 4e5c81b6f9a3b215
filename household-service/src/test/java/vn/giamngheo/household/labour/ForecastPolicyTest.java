package vn.giamngheo.household.labour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.platform.problem.InvalidRequest;

class ForecastPolicyTest {

    private static List<Long> quarters(String text) {
        return Stream.of(text.split(" "))
                .filter(s -> !s.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5 5", "5 5 5"})
    void fewer_than_four_quarters_say_nothing(String figures) {
        assertEquals(
                new Forecast(Forecast.Method.TOO_FEW_DATA, quarters(figures).size(), null, null, null),
                ForecastPolicy.next(quarters(figures)));
    }

    @ParameterizedTest
    @CsvSource({
        "4 8 12 16, 10, 4, 16",
        "0 0 0 1, 0.25, 0, 1",
        "7 7 7 7, 7, 7, 7",
        // what lies further back does not count
        "1000 1 2 3 4, 2.5, 1, 4",
    })
    void four_quarters_give_their_mean_and_range(String figures, double value, long low, long high) {
        assertEquals(
                new Forecast(Forecast.Method.MEAN_OF_LAST_FOUR_QUARTERS, 4, value, low, high),
                ForecastPolicy.next(quarters(figures)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-Q1",
        "2023-03-31, 2023-Q1",
        "2023-04-01, 2023-Q2",
        "2023-09-30, 2023-Q3",
        "2023-12-31, 2023-Q4",
    })
    void a_quarter_has_three_months(LocalDate day, String quarter) {
        assertEquals(quarter, Quarter.of(day).toString());
        assertEquals(Quarter.of(day), Quarter.parse(quarter, "/quarter"));
    }

    @Test
    void quarters_follow_each_other() {
        assertEquals("2024-Q1", new Quarter(2023, 4).next().toString());
        assertEquals(1, new Quarter(2023, 4).countSince(new Quarter(2023, 4)));
        assertEquals(4, new Quarter(2023, 4).countSince(new Quarter(2023, 1)));
        assertEquals(2, new Quarter(2024, 1).countSince(new Quarter(2023, 4)));
        assertEquals(0, new Quarter(2023, 3).countSince(new Quarter(2023, 4)));
        assertEquals(LocalDate.parse("2023-06-30"), new Quarter(2023, 2).lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-Q0", "2023-Q5", "2023Q1", "1999-Q1", "Q1", ""})
    void what_is_no_quarter_is_refused(String text) {
        assertThrows(InvalidRequest.class, () -> Quarter.parse(text, "/quarter"));
    }
}
