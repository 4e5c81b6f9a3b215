package vn.giamngheo.household.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({"10, 4, false", "10, 5, true", "10, 6, true", "11, 5, false", "11, 6, true", "1, 0, false", "1, 1, true"
    })
    void half_of_those_present_is_enough(int present, int agreeing, boolean agrees) {
        assertEquals(agrees, MeetingPolicy.agrees(present, agreeing));
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({"10, 9, true", "10, 10, true", "10, 11, false"})
    void nobody_agrees_who_was_not_present(int present, int agreeing, boolean counted) {
        assertEquals(counted, MeetingPolicy.isCounted(present, agreeing));
    }

    @ParameterizedTest(name = "{0} round on {1}: {2}")
    @CsvSource({
        "ANNUAL, 2022-08-31, false",
        "ANNUAL, 2022-09-01, true",
        "ANNUAL, 2022-12-14, true",
        "ANNUAL, 2022-12-15, false",
        "ANNUAL, 2022-01-20, false",
        "REGULAR, 2022-03-14, false",
        "REGULAR, 2022-03-15, true",
        "REGULAR, 2022-03-31, true",
        "AVERAGE, 2022-03-14, false",
        "AVERAGE, 2022-03-15, true"
    })
    void a_round_opens_in_its_time(RoundKind kind, LocalDate day, boolean opens) {
        assertEquals(opens, PeriodPolicy.mayOpen(kind, day));
    }

    @ParameterizedTest(name = "{0} round of {1} is due on {2}")
    @CsvSource({
        "ANNUAL, 2022-09-05, 2022-12-14",
        "ANNUAL, 2022-12-14, 2022-12-14",
        "REGULAR, 2022-03-15, 2022-03-30",
        "AVERAGE, 2022-03-15, 2022-03-30"
    })
    void a_round_has_its_term(RoundKind kind, LocalDate openedOn, LocalDate dueOn) {
        assertEquals(dueOn, PeriodPolicy.dueOn(kind, openedOn));
    }
}
