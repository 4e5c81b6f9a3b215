package vn.giamngheo.reporting.fact.labour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.reporting.Example;

/** The consumer's side of the contract: the publisher's own example is read. */
class MatchEventsTest {

    @ParameterizedTest
    @CsvSource({
        "match-made, , , , 0, MATCHED, 2023-03-20",
        "match-outcome-recorded, 1, PLACED, 2023-04-03, 1, PLACED, 2023-04-03"
    })
    void a_match_is_understood_when_it_is_made_and_when_something_comes_out_of_it(
            String fact, Integer step, String told, LocalDate happenedOn, int place, String outcome, LocalDate day) {
        var read = Example.of("household-service", "vn.giamngheo.household." + fact + ".v1", MatchStep.class);
        assertEquals(
                new MatchStep(
                        UUID.fromString("019385a0-3f60-7c1e-9b0a-2f6d1c8e4a40"),
                        step,
                        "JOB",
                        "CRAFTS",
                        "20047",
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2023, 3, 20),
                        told,
                        happenedOn),
                read);
        assertEquals(place, read.place());
        assertEquals(outcome, read.outcomeOrMatched());
        assertEquals(day, read.day());
    }
}
