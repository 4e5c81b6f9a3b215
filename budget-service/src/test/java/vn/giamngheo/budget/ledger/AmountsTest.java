package vn.giamngheo.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
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
        assertEquals(
                possible, amounts(granted, brought, available, spent, carried).arePossible());
    }

    @ParameterizedTest(name = "{0} {1}: lacking {2}")
    @CsvSource({
        "AVAILABLE, 1, false",
        "AVAILABLE, 0, false",
        "AVAILABLE, -1, true",
        "COMMITTED, -1, true",
        "SPENT, -1, true",
        "RECEIVED, -1, true",
        "ADJUSTED, -1, false",
        "ADJUSTED, -1000000000000000, false",
        "ADJUSTED, -1000000000000001, true"
    })
    void what_is_below_the_least_of_its_side_is_lacking(Account side, long held, boolean lacking) {
        assertEquals(lacking ? Optional.of(side) : Optional.empty(), new Amounts(Map.of(side, held)).lacking());
    }

    @Test
    void what_may_be_spent_is_named_before_all_other_sides() {
        var amounts = new Amounts(Map.of(Account.RECEIVED, -1L, Account.AVAILABLE, -1L));
        assertEquals(Optional.of(Account.AVAILABLE), amounts.lacking());
    }

    @Test
    void a_side_without_money_is_the_same_as_a_side_that_is_not_named() {
        assertEquals(Amounts.NONE, new Amounts(Map.of(Account.SPENT, 0L)));
    }

    private static Amounts amounts(long granted, long brought, long available, long spent, long carried) {
        return new Amounts(Map.of(
                Account.AUTHORITY,
                granted,
                Account.BROUGHT_FORWARD,
                brought,
                Account.AVAILABLE,
                available,
                Account.SPENT,
                spent,
                Account.CARRIED_FORWARD,
                carried));
    }

    @Test
    void a_sum_beyond_2_to_the_63_is_refused_rather_than_wrapped() {
        var most = new Amounts(Map.of(Account.AUTHORITY, Long.MAX_VALUE));
        assertThrows(SumTooLarge.class, () -> most.plus(new Amounts(Map.of(Account.AUTHORITY, 1L))));
    }
}
