package vn.giamngheo.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.giamngheo.budget.ledger.Account.ADJUSTED;
import static vn.giamngheo.budget.ledger.Account.ALLOCATED_DOWN;
import static vn.giamngheo.budget.ledger.Account.AUTHORITY;
import static vn.giamngheo.budget.ledger.Account.AVAILABLE;
import static vn.giamngheo.budget.ledger.Account.BROUGHT_FORWARD;
import static vn.giamngheo.budget.ledger.Account.CARRIED_FORWARD;
import static vn.giamngheo.budget.ledger.Account.COMMITTED;
import static vn.giamngheo.budget.ledger.Account.RECEIVED;
import static vn.giamngheo.budget.ledger.Account.RECOVERED;
import static vn.giamngheo.budget.ledger.Account.SPENT;
import static vn.giamngheo.budget.ledger.Account.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.budget.programme.Nature;

class DoubleEntryTest {

    private static final Cell CELL =
            new Cell("GNBV-2021-2025", "109", 2023, 2023, "DA2", Source.CENTRAL, Nature.RECURRENT, "");
    private static final Cell ABOVE = CELL.of("12");
    private static final Cell OTHER = CELL.on("DA5");

    static Stream<Arguments> movements() {
        return Stream.of(
                of("appropriation", DoubleEntry.appropriation(CELL, 70), Map.of(AUTHORITY, 70L, AVAILABLE, 70L)),
                of("allocation", DoubleEntry.allocation(ABOVE, CELL, 70), Map.of(RECEIVED, 70L, AVAILABLE, 70L)),
                of("adjustment to", DoubleEntry.adjustment(OTHER, CELL, 70), Map.of(ADJUSTED, 70L, AVAILABLE, 70L)),
                of("adjustment from", DoubleEntry.adjustment(CELL, OTHER, 70), Map.of(ADJUSTED, -70L, AVAILABLE, -70L)),
                of("withdrawal", DoubleEntry.withdrawal(CELL, 70), Map.of(AVAILABLE, -70L, WITHDRAWN, 70L)),
                of("commitment", DoubleEntry.commitment(CELL, 70), Map.of(AVAILABLE, -70L, COMMITTED, 70L)),
                of("release", DoubleEntry.release(CELL, 70), Map.of(AVAILABLE, 70L, COMMITTED, -70L)),
                of(
                        "brought forward",
                        DoubleEntry.broughtForward(CELL, 70),
                        Map.of(BROUGHT_FORWARD, 70L, AVAILABLE, 70L)),
                of(
                        "carried forward",
                        DoubleEntry.carriedForward(CELL, 70),
                        Map.of(AVAILABLE, -70L, CARRIED_FORWARD, 70L)),
                of("disbursement", DoubleEntry.disbursement(CELL, 70), Map.of(AVAILABLE, -70L, SPENT, 70L)),
                of("payment", DoubleEntry.payment(CELL, 70), Map.of(COMMITTED, -70L, SPENT, 70L)),
                of("refund", DoubleEntry.refund(CELL, 70), Map.of(AVAILABLE, 70L, SPENT, -70L)),
                of(
                        "appropriation taken back",
                        DoubleEntry.reversal(DoubleEntry.appropriation(CELL, 70)),
                        Map.of(AUTHORITY, -70L, AVAILABLE, -70L)),
                of(
                        "disbursement taken back",
                        DoubleEntry.reversal(DoubleEntry.disbursement(CELL, 70)),
                        Map.of(AVAILABLE, 70L, SPENT, -70L)));
    }

    private static Arguments of(String kind, List<Entry> entries, Map<Account, Long> change) {
        return Arguments.of(kind, entries, new Amounts(change));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("movements")
    void each_kind_moves_money_between_two_sides_of_the_cell(String kind, List<Entry> entries, Amounts change) {
        assertEquals(change, Amounts.byCell(entries).get(CELL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("movements")
    void entries_add_up_to_zero_in_every_cell(String kind, List<Entry> entries, Amounts change) {
        for (var cell : List.of(CELL, ABOVE, OTHER)) {
            assertEquals(
                    0,
                    entries.stream()
                            .filter(entry -> entry.cell().equals(cell))
                            .mapToLong(Entry::amountVnd)
                            .sum());
        }
    }

    @Test
    void the_giver_has_so_much_less() {
        assertEquals(
                new Amounts(Map.of(AVAILABLE, -70L, ALLOCATED_DOWN, 70L)),
                Amounts.byCell(DoubleEntry.allocation(ABOVE, CELL, 70)).get(ABOVE));
        assertEquals(
                new Amounts(Map.of(AVAILABLE, 70L, RECOVERED, 70L)),
                Amounts.byCell(DoubleEntry.withdrawal(CELL, ABOVE, 70)).get(ABOVE));
    }

    @Test
    void an_amount_that_has_no_negative_is_refused_rather_than_wrapped() {
        assertThrows(ArithmeticException.class, () -> DoubleEntry.disbursement(CELL, Long.MIN_VALUE));
    }
}
