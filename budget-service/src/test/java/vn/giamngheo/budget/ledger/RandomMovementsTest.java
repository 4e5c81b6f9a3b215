package vn.giamngheo.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.budget.programme.Nature;

/** Thousands of random movements, applied where the rule allows them: no history may lose or make money. */
class RandomMovementsTest {

    private static final int STEPS = 5_000;

    private final Map<Cell, Amounts> cells = new HashMap<>();
    private final List<List<Entry>> posted = new ArrayList<>();
    private long grantedVnd;
    private int refused;

    @ParameterizedTest
    @ValueSource(longs = {1, 20231013, 196_350})
    void money_is_neither_lost_nor_made_and_no_cell_goes_below_zero(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            post(movement(random));
        }

        cells.values().forEach(cell -> assertTrue(cell.arePossible(), cell::toString));
        assertEquals(
                grantedVnd,
                cells.values().stream()
                        .mapToLong(c -> c.on(Account.AVAILABLE)
                                + c.on(Account.COMMITTED)
                                + c.on(Account.SPENT)
                                + c.on(Account.WITHDRAWN)
                                - c.on(Account.RECOVERED))
                        .sum());
        assertTrue(refused > 0 && refused < STEPS, "The sequence must meet both outcomes: " + refused);
    }

    private void post(List<Entry> entries) {
        var after = new HashMap<Cell, Amounts>();
        Amounts.byCell(entries)
                .forEach((cell, change) ->
                        after.put(cell, cells.getOrDefault(cell, Amounts.NONE).plus(change)));
        if (after.values().stream().allMatch(Amounts::arePossible)) {
            cells.putAll(after);
            posted.add(entries);
            grantedVnd -= entries.stream()
                    .filter(entry -> entry.account() == Account.AUTHORITY)
                    .mapToLong(Entry::amountVnd)
                    .sum();
        } else {
            refused++;
        }
    }

    private List<Entry> movement(Random random) {
        long amount = 1 + random.nextInt(1_000_000);
        var line = "DA" + (1 + random.nextInt(7));
        var source = Source.values()[random.nextInt(Source.values().length)];
        var old = new Cell("GNBV-2021-2025", "109", 2022, 2022, line, source, Nature.RECURRENT, "");
        var carried = new Cell("GNBV-2021-2025", "109", 2023, 2022, line, source, Nature.RECURRENT, "");
        var below = random.nextBoolean() ? old : carried;
        var district =
                new Cell(below.programme(), "03430", below.budgetYear(), 2022, line, source, Nature.RECURRENT, "");
        return switch (random.nextInt(12)) {
            case 0 -> DoubleEntry.appropriation(old, amount);
            case 1 -> DoubleEntry.disbursement(random.nextBoolean() ? old : carried, amount);
            case 4 -> DoubleEntry.allocation(below, district, amount);
            case 5 -> DoubleEntry.withdrawal(district, below, amount);
            case 6 -> DoubleEntry.withdrawal(below, amount);
            case 7 -> DoubleEntry.commitment(below, amount);
            case 8 -> random.nextBoolean() ? DoubleEntry.release(below, amount) : DoubleEntry.payment(below, amount);
            case 9 -> DoubleEntry.refund(below, amount);
            case 10 -> DoubleEntry.adjustment(below, below.on("DA" + (8 + random.nextInt(2))), amount);
            case 2, 3 -> carryOver(old, carried, amount);
            default ->
                posted.isEmpty() ? List.of() : DoubleEntry.reversal(posted.remove(random.nextInt(posted.size())));
        };
    }

    private static List<Entry> carryOver(Cell old, Cell carried, long amount) {
        var entries = new ArrayList<>(DoubleEntry.carriedForward(old, amount));
        entries.addAll(DoubleEntry.broughtForward(carried, amount));
        return entries;
    }
}
