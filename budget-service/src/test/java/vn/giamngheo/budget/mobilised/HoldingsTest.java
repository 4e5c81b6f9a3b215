package vn.giamngheo.budget.mobilised;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingsTest {

    @ParameterizedTest(name = "{3} {4} -> {5}")
    @CsvSource({
        "100, 50, 20, SPENT, 29, true",
        "100, 50, 20, SPENT, 30, true",
        "100, 50, 20, SPENT, 31, false",
        "100, 50, 20, SPENT, -20, true",
        "100, 50, 20, SPENT, -21, false",
        "100, 50, 20, RECEIVED, -30, true",
        "100, 50, 20, RECEIVED, -31, false",
        "100, 50, 20, RECEIVED, 51, true",
        "100, 50, 20, PLEDGED, -100, true",
        "100, 50, 20, PLEDGED, -101, false",
    })
    void nothing_is_spent_that_was_not_received_and_nothing_taken_back_that_was_not_entered(
            long pledged, long received, long spent, MovementKind kind, long amount, boolean possible) {
        assertEquals(
                possible,
                new Holdings(pledged, received, spent).plus(kind, amount).arePossible());
    }
}
