package vn.giamngheo.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SumsTest {

    @Test
    void a_sum_up_to_the_most_is_counted_and_one_dong_more_is_refused() {
        assertEquals(Long.MAX_VALUE, Sums.of(LongStream.of(Long.MAX_VALUE - 1, 1)));
        assertThrows(SumTooLarge.class, () -> Sums.of(LongStream.of(Long.MAX_VALUE, 1)));
        assertEquals(Long.MIN_VALUE, Sums.plus(Long.MIN_VALUE + 1, -1));
        assertThrows(SumTooLarge.class, () -> Sums.plus(Long.MIN_VALUE, -1));
        assertEquals(Long.MAX_VALUE, Sums.exact(BigDecimal.valueOf(Long.MAX_VALUE)));
        assertThrows(
                SumTooLarge.class,
                () -> Sums.exact(BigDecimal.valueOf(Long.MAX_VALUE).add(BigDecimal.ONE)));
    }
}
