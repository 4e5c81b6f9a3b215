package vn.giamngheo.household.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalPoliciesTest {

    @ParameterizedTest(name = "from {0} to {1} poor, median {2} %: {3}")
    @CsvSource({
        "20, 13, 10, true",
        "20, 14, 10, false",
        "20, 13, 11, false",
        "19,  0,  0, false",
        "40, 50,  0, false",
        "20,  0, 75, true",
        "20,  0, 76, false",
        "20, 15,  0, true",
        "20, 16,  0, false",
    })
    void a_fall_25_points_above_the_median_is_out_of_line(long before, long after, long median, boolean expected) {
        assertEquals(expected, DropPolicy.isOutOfLine(new DropPolicy.Counts(before, after), median, 20, 25));
    }

    @Test
    void the_median_is_the_lower_one_in_the_middle() {
        assertEquals(0, DropPolicy.median(List.of()));
        assertEquals(5, DropPolicy.median(List.of(9L, 5L)));
        assertEquals(9, DropPolicy.median(List.of(30L, 9L, 5L)));
    }

    @ParameterizedTest(name = "{0} at or below, {1} above: {2}")
    @CsvSource({
        "5, 15, true",
        "5, 14, false",
        "6, 15, false",
        "6, 18, true",
        "0, 20, true",
        "0, 19, false",
        "10, 10, false"
    })
    void three_times_as_many_above_as_below_are_crowded(long atOrBelow, long above, boolean expected) {
        assertEquals(expected, BandPolicy.isCrowded(atOrBelow, above, 20, 3));
    }
}
