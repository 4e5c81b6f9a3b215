package vn.giamngheo.household.labour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchPolicyTest {

    /** Every state, every offer: what is allowed, and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "MATCHED, ADVICE, ADVISED ENDED",
        "MATCHED, TRAINING, ADVISED PLACED ENDED",
        "MATCHED, JOB, ADVISED PLACED ENDED",
        "MATCHED, WORK_ABROAD, ADVISED PLACED_ABROAD ENDED",
        "ADVISED, ADVICE, ENDED",
        "ADVISED, TRAINING, PLACED ENDED",
        "ADVISED, JOB, PLACED ENDED",
        "ADVISED, WORK_ABROAD, PLACED_ABROAD ENDED",
        "PLACED, TRAINING, EMPLOYED_AFTER_SIX_MONTHS ENDED",
        "PLACED, JOB, EMPLOYED_AFTER_SIX_MONTHS ENDED",
        "PLACED_ABROAD, WORK_ABROAD, EMPLOYED_AFTER_SIX_MONTHS ENDED",
        "EMPLOYED_AFTER_SIX_MONTHS, JOB, ''",
        "EMPLOYED_AFTER_SIX_MONTHS, WORK_ABROAD, ''",
        "ENDED, JOB, ''",
        "ENDED, ADVICE, ''",
    })
    void a_match_goes_its_way(MatchState state, WorkNeed offered, String allowed) {
        var outcomes = Stream.of(allowed.split(" "))
                .filter(s -> !s.isEmpty())
                .map(Outcome::valueOf)
                .toList();

        assertEquals(outcomes, MatchPolicy.allowed(state, offered));
        for (var outcome : Outcome.values()) {
            var expected =
                    outcomes.contains(outcome) ? Optional.of(MatchState.valueOf(outcome.name())) : Optional.empty();
            assertEquals(expected, MatchPolicy.next(state, outcome, offered), outcome.name());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 2023-09-01",
        "2023-08-31, 2024-02-29",
        "2022-08-31, 2023-02-28",
    })
    void half_a_year_is_six_months_of_the_calendar(LocalDate placedOn, LocalDate employedFrom) {
        assertEquals(employedFrom, MatchPolicy.employedFrom(placedOn));
    }

    @Test
    void only_a_place_of_which_nobody_made_use_is_free_again() {
        var freed = Stream.of(MatchState.values())
                .filter(state -> MatchPolicy.freesThePlace(state, Outcome.ENDED))
                .toList();

        assertEquals(List.of(MatchState.MATCHED, MatchState.ADVISED), freed);
        assertEquals(false, MatchPolicy.freesThePlace(MatchState.MATCHED, Outcome.ADVISED));
    }
}
