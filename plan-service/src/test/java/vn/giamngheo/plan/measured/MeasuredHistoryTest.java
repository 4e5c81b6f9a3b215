package vn.giamngheo.plan.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredHistoryTest {

    private final MeasuredHistory history = new MeasuredHistory(List.of(
            value("poverty.rate.poor", "2023-12-31", "2023", "0.25"),
            value("poverty.rate.poor", "2021-12-31", "2021", "0.50"),
            value("poverty.rate.poor", "2022-12-31", "2022", "0.38"),
            value("poverty.rate.near_poor", "2023-06-30", "2023", "0.12")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2021-12-30,
            2021-12-31, 0.50
            2022-01-01, 0.50
            2022-12-30, 0.50
            2022-12-31, 0.38
            2023-12-30, 0.38
            2023-12-31, 0.25
            2099-12-31, 0.25
            """)
    void the_latest_value_of_that_day_or_earlier_counts(LocalDate day, BigDecimal value) {
        assertEquals(
                Optional.ofNullable(value),
                history.latest("poverty.rate.poor", day).map(MeasuredValue::value));
    }

    private static MeasuredValue value(String indicator, String asOf, String period, String value) {
        return new MeasuredValue(indicator, LocalDate.parse(asOf), period, new BigDecimal(value), null, null);
    }
}
