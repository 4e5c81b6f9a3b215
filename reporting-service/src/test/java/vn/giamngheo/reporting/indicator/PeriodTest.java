package vn.giamngheo.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2021,    2021-01-01, 2021-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-Q1, 2023-01-01, 2023-03-31",
        "2023-Q4, 2023-10-01, 2023-12-31",
    })
    void a_period_is_a_year_a_quarter_or_a_month(String code, LocalDate first, LocalDate last) {
        assertEquals(new Period(code, first, last), Period.parse(code).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "2021-13", "2021-00", "2021-Q5", "2021-Q0", "2021-1", "2021-12-31", "năm 2021"})
    void other_texts_are_no_periods(String text) {
        assertTrue(Period.parse(text).isEmpty());
    }

    @Test
    void while_a_period_runs_its_stocks_are_those_of_today() {
        var year = Period.ofYear(2026);

        assertEquals(LocalDate.of(2026, 11, 21), year.asOf(LocalDate.of(2026, 11, 21)));
        assertEquals(LocalDate.of(2026, 12, 31), year.asOf(LocalDate.of(2026, 12, 31)));
        assertEquals(LocalDate.of(2026, 12, 31), year.asOf(LocalDate.of(2027, 1, 1)));
    }
}
