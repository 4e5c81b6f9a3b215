package vn.giamngheo.budget.ledger;

import java.util.List;

/** What each kind of movement writes. The entries of every movement add up to zero within each cell that it touches. */
final class DoubleEntry {

    private DoubleEntry() {}

    /** New money granted by a decision. */
    static List<Entry> appropriation(Cell cell, long amountVnd) {
        return movement(cell, Account.AUTHORITY, Account.AVAILABLE, amountVnd);
    }

    /** The new year opens with what the old one left. */
    static List<Entry> broughtForward(Cell cell, long amountVnd) {
        return movement(cell, Account.BROUGHT_FORWARD, Account.AVAILABLE, amountVnd);
    }

    /** The old year closes: what it leaves can no longer be spent in it. */
    static List<Entry> carriedForward(Cell cell, long amountVnd) {
        return movement(cell, Account.AVAILABLE, Account.CARRIED_FORWARD, amountVnd);
    }

    static List<Entry> disbursement(Cell cell, long amountVnd) {
        return movement(cell, Account.AVAILABLE, Account.SPENT, amountVnd);
    }

    /** Takes back everything that a posting did. */
    static List<Entry> reversal(List<Entry> entries) {
        return entries.stream().map(Entry::reversed).toList();
    }

    private static List<Entry> movement(Cell cell, Account from, Account to, long amountVnd) {
        return List.of(new Entry(cell, from, Math.negateExact(amountVnd)), new Entry(cell, to, amountVnd));
    }
}
