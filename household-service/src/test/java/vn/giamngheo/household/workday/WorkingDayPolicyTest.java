package vn.giamngheo.household.workday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayPolicyTest {

    private static final WorkingDayPolicy YEAR_2022 = new WorkingDayPolicy(
            Set.of(LocalDate.parse("2022-09-01"), LocalDate.parse("2022-09-02")), Set.of(Year.of(2022)));

    private final WorkingDays calendar = new WorkingDays();

    @ParameterizedTest(name = "{1} working days from {0} end on {2}")
    @CsvSource({
        "2022-10-06, 3, 2022-10-11", // Thursday: Friday, Monday, Tuesday
        "2022-10-07, 3, 2022-10-12", // Friday
        "2022-10-08, 3, 2022-10-12", // Saturday
        "2022-10-10, 1, 2022-10-11",
        "2022-10-10, 0, 2022-10-10",
        "2022-08-30, 3, 2022-09-06", // Wednesday, then National Day and a weekend
        "2022-08-31, 1, 2022-09-05",
        "2022-12-27, 3, 2022-12-30"
    })
    void the_day_on_which_a_term_begins_does_not_count(LocalDate begin, int days, LocalDate end) {
        assertEquals(Optional.of(end), YEAR_2022.lastDay(begin, days));
    }

    @Test
    void a_term_that_touches_an_unknown_year_has_no_end() {
        assertEquals(Optional.empty(), YEAR_2022.lastDay(LocalDate.parse("2022-12-28"), 3));
        assertEquals(Optional.empty(), YEAR_2022.lastDay(LocalDate.parse("2021-12-31"), 1));
    }

    @ParameterizedTest(name = "Lunar New Year of {0}: the first working day after {1} is {2}")
    @CsvSource({
        "2021, 2021-02-09, 2021-02-17",
        "2022, 2022-01-28, 2022-02-07",
        "2023, 2023-01-19, 2023-01-27",
        "2024, 2024-02-07, 2024-02-15",
        "2025, 2025-01-24, 2025-02-03",
        "2026, 2026-02-13, 2026-02-23",
        "2027, 2027-02-03, 2027-02-11"
    })
    void offices_rest_over_the_lunar_new_year(int year, LocalDate last, LocalDate first) {
        assertEquals(first, calendar.lastDay(last, 1, ""));
    }

    @ParameterizedTest
    @CsvSource({"2021", "2022", "2023", "2024", "2025", "2026", "2027"})
    void a_year_has_the_eleven_days_of_the_law(int year) {
        assertEquals(
                11,
                calendar.of(year).stream()
                        .filter(day -> day.kind() == Holiday.Kind.HOLIDAY)
                        .count());
    }
}
