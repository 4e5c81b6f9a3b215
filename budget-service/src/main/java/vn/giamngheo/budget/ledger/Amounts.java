package vn.giamngheo.budget.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a cell holds on each side, or what a posting changes of it.
 *
 * @param vnd dong; a side that is not named holds 0. Outer sides count what came in from there, so they are positive as well
 */
record Amounts(Map<Account, Long> vnd) {

    /** Most that a side of a cell holds: 10^15 dong. All cells of a unit's year together then stay far below 2^63. */
    static final long MOST_VND = 1_000_000_000_000_000L;

    static final Amounts NONE = new Amounts(Map.of());

    Amounts {
        var given = new EnumMap<Account, Long>(Account.class);
        vnd.forEach((account, amount) -> {
            if (amount != 0) {
                given.put(account, amount);
            }
        });
        vnd = given;
    }

    /** What the entries do to each cell, in the order in which cells are locked. */
    static SortedMap<Cell, Amounts> byCell(Collection<Entry> entries) {
        var sums = new TreeMap<Cell, Amounts>();
        entries.forEach(entry -> sums.merge(entry.cell(), of(entry), Amounts::plus));
        return sums;
    }

    long on(Account account) {
        return vnd.getOrDefault(account, 0L);
    }

    /** @throws SumTooLarge when there are more dong than a number holds (422) */
    Amounts plus(Amounts other) {
        var sum = new EnumMap<Account, Long>(Account.class);
        sum.putAll(vnd);
        other.vnd.forEach((account, amount) -> sum.merge(account, amount, Sums::plus));
        return new Amounts(sum);
    }

    /** Whether a cell may hold this: nothing below a side's least, nothing beyond the bound, and nothing lost or made. */
    boolean arePossible() {
        return vnd.entrySet().stream()
                        .allMatch(side -> side.getValue() >= side.getKey().leastVnd() && side.getValue() <= MOST_VND)
                && sum(true) == sum(false);
    }

    /** The side that lacks money: what may be spent before all others; none when none does. */
    Optional<Account> lacking() {
        return Stream.concat(Stream.of(Account.AVAILABLE), Arrays.stream(Account.values()))
                .filter(account -> on(account) < account.leastVnd())
                .findFirst();
    }

    private long sum(boolean outer) {
        return vnd.entrySet().stream()
                .filter(side -> side.getKey().isOuter() == outer)
                .mapToLong(Map.Entry::getValue)
                .reduce(0, Sums::plus);
    }

    private static Amounts of(Entry entry) {
        long amount = entry.account().isOuter() ? Math.negateExact(entry.amountVnd()) : entry.amountVnd();
        return new Amounts(Map.of(entry.account(), amount));
    }
}
