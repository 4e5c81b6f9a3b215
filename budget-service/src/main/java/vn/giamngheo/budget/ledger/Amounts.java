package vn.giamngheo.budget.ledger;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * What a cell holds, or what a posting changes of it; all in dong.
 *
 * @param grantedVnd new money of the budget year
 * @param broughtForwardVnd money from the year before
 * @param availableVnd what may still be spent
 * @param spentVnd what was disbursed
 * @param carriedForwardVnd what went to the next year
 */
record Amounts(long grantedVnd, long broughtForwardVnd, long availableVnd, long spentVnd, long carriedForwardVnd) {

    /** Most that a cell holds: 10^15 dong. All cells of a unit's year together then stay far below 2^63. */
    static final long MOST_VND = 1_000_000_000_000_000L;

    static final Amounts NONE = new Amounts(0, 0, 0, 0, 0);

    /** What the entries do to each cell, in the order in which cells are locked. */
    static SortedMap<Cell, Amounts> byCell(Collection<Entry> entries) {
        var sums = new TreeMap<Cell, Amounts>();
        entries.forEach(entry -> sums.merge(entry.cell(), of(entry), Amounts::plus));
        return sums;
    }

    /** @throws ArithmeticException rather than wrap around */
    Amounts plus(Amounts other) {
        return new Amounts(
                Math.addExact(grantedVnd, other.grantedVnd),
                Math.addExact(broughtForwardVnd, other.broughtForwardVnd),
                Math.addExact(availableVnd, other.availableVnd),
                Math.addExact(spentVnd, other.spentVnd),
                Math.addExact(carriedForwardVnd, other.carriedForwardVnd));
    }

    /** Whether a cell may hold this: nothing negative, nothing beyond the bound, and nothing lost or made. */
    boolean arePossible() {
        return LongStream.of(grantedVnd, broughtForwardVnd, availableVnd, spentVnd, carriedForwardVnd)
                        .allMatch(amount -> amount >= 0 && amount <= MOST_VND)
                && grantedVnd + broughtForwardVnd == availableVnd + spentVnd + carriedForwardVnd;
    }

    /** How much money is missing, 0 when none is. */
    long lackingVnd() {
        return Math.max(0, -availableVnd);
    }

    private static Amounts of(Entry entry) {
        long amount = entry.amountVnd();
        return switch (entry.account()) {
            case AUTHORITY -> new Amounts(Math.negateExact(amount), 0, 0, 0, 0);
            case BROUGHT_FORWARD -> new Amounts(0, Math.negateExact(amount), 0, 0, 0);
            case AVAILABLE -> new Amounts(0, 0, amount, 0, 0);
            case SPENT -> new Amounts(0, 0, 0, amount, 0);
            case CARRIED_FORWARD -> new Amounts(0, 0, 0, 0, amount);
        };
    }
}
