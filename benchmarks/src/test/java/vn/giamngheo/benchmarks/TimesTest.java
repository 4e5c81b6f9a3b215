package vn.giamngheo.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({"0.50, 50", "0.99, 99", "0.991, 100", "1.00, 100", "0.00, 1"})
    void a_percentile_is_the_smallest_time_that_the_share_stayed_within(double share, double expected) {
        var hundred = IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray();
        assertEquals(expected, Times.of(hundred).percentile(share));
    }

    @Test
    void of_one_time_every_percentile_is_that_time() {
        assertEquals(7, Times.of(7).percentile(0.99));
    }
}
