package vn.giamngheo.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.budget.programme.Nature;

class DoubleEntryTest {

    private static final Cell CELL =
            new Cell("GNBV-2021-2025", "109", 2023, 2023, "DA2", Source.CENTRAL, Nature.RECURRENT);

    static Stream<Arguments> movements() {
        return Stream.of(
                Arguments.of("appropriation", DoubleEntry.appropriation(CELL, 70), new Amounts(70, 0, 70, 0, 0)),
                Arguments.of("brought forward", DoubleEntry.broughtForward(CELL, 70), new Amounts(0, 70, 70, 0, 0)),
                Arguments.of("carried forward", DoubleEntry.carriedForward(CELL, 70), new Amounts(0, 0, -70, 0, 70)),
                Arguments.of("disbursement", DoubleEntry.disbursement(CELL, 70), new Amounts(0, 0, -70, 70, 0)),
                Arguments.of(
                        "appropriation taken back",
                        DoubleEntry.reversal(DoubleEntry.appropriation(CELL, 70)),
                        new Amounts(-70, 0, -70, 0, 0)),
                Arguments.of(
                        "disbursement taken back",
                        DoubleEntry.reversal(DoubleEntry.disbursement(CELL, 70)),
                        new Amounts(0, 0, 70, -70, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("movements")
    void each_kind_moves_money_between_two_sides_of_the_cell(String kind, List<Entry> entries, Amounts change) {
        assertEquals(change, Amounts.byCell(entries).get(CELL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("movements")
    void entries_add_up_to_zero(String kind, List<Entry> entries, Amounts change) {
        assertEquals(0, entries.stream().mapToLong(Entry::amountVnd).sum());
    }

    @Test
    void an_amount_that_has_no_negative_is_refused_rather_than_wrapped() {
        assertThrows(ArithmeticException.class, () -> DoubleEntry.disbursement(CELL, Long.MIN_VALUE));
    }
}
