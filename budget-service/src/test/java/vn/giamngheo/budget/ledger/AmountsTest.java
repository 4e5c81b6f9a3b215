package vn.giamngheo.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest(name = "{0} + {1} = {2} + {3} + {4}: possible {5}")
    @CsvSource({
        "0, 0, 0, 0, 0, true",
        "100, 0, 100, 0, 0, true",
        "100, 0, 1, 99, 0, true",
        "100, 0, 0, 100, 0, true",
        "100, 0, -1, 101, 0, false",
        "0, 100, 30, 50, 20, true",
        "0, 100, 30, 50, 21, false",
        "0, -1, -1, 0, 0, false",
        "999999999999999, 0, 999999999999999, 0, 0, true",
        "1000000000000000, 0, 1000000000000000, 0, 0, true",
        "1000000000000001, 0, 1000000000000001, 0, 0, false"
    })
    void a_cell_holds_nothing_negative_nothing_beyond_the_bound_and_loses_nothing(
            long granted, long brought, long available, long spent, long carried, boolean possible) {
        assertEquals(possible, new Amounts(granted, brought, available, spent, carried).arePossible());
    }

    @ParameterizedTest(name = "available {0} lacks {1}")
    @CsvSource({"1, 0", "0, 0", "-1, 1", "-70, 70"})
    void what_is_below_zero_is_lacking(long available, long lacking) {
        assertEquals(lacking, new Amounts(0, 0, available, 0, 0).lackingVnd());
    }

    @Test
    void a_sum_beyond_2_to_the_63_is_refused_rather_than_wrapped() {
        var most = new Amounts(Long.MAX_VALUE, 0, 0, 0, 0);
        assertThrows(ArithmeticException.class, () -> most.plus(new Amounts(1, 0, 0, 0, 0)));
    }
}
