package vn.giamngheo.budget.ledger;

import java.util.List;
import java.util.stream.Stream;

/** What each kind of movement writes. The entries of every movement add up to zero within each cell that it touches. */
final class DoubleEntry {

    private DoubleEntry() {}

    /** New money granted by a decision. */
    static List<Entry> appropriation(Cell cell, long amountVnd) {
        return movement(cell, Account.AUTHORITY, Account.AVAILABLE, amountVnd);
    }

    /** Money of the giver passes to a unit below, or to a body of the unit. */
    static List<Entry> allocation(Cell giver, Cell receiver, long amountVnd) {
        return both(
                movement(giver, Account.AVAILABLE, Account.ALLOCATED_DOWN, amountVnd),
                movement(receiver, Account.RECEIVED, Account.AVAILABLE, amountVnd));
    }

    /** Money of one line passes to another line of the same unit. */
    static List<Entry> adjustment(Cell giver, Cell receiver, long amountVnd) {
        return both(
                movement(giver, Account.AVAILABLE, Account.ADJUSTED, amountVnd),
                movement(receiver, Account.ADJUSTED, Account.AVAILABLE, amountVnd));
    }

    /** Money leaves the unit, back to where it was granted. */
    static List<Entry> withdrawal(Cell cell, long amountVnd) {
        return movement(cell, Account.AVAILABLE, Account.WITHDRAWN, amountVnd);
    }

    /** Money leaves the unit, back to a unit above. */
    static List<Entry> withdrawal(Cell cell, Cell above, long amountVnd) {
        return both(withdrawal(cell, amountVnd), movement(above, Account.RECOVERED, Account.AVAILABLE, amountVnd));
    }

    static List<Entry> commitment(Cell cell, long amountVnd) {
        return movement(cell, Account.AVAILABLE, Account.COMMITTED, amountVnd);
    }

    /** Committed money that will not be spent so. */
    static List<Entry> release(Cell cell, long amountVnd) {
        return movement(cell, Account.COMMITTED, Account.AVAILABLE, amountVnd);
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

    /** Spends what a commitment had bound. */
    static List<Entry> payment(Cell cell, long amountVnd) {
        return movement(cell, Account.COMMITTED, Account.SPENT, amountVnd);
    }

    /** Spent money that came back and may be spent again. */
    static List<Entry> refund(Cell cell, long amountVnd) {
        return movement(cell, Account.SPENT, Account.AVAILABLE, amountVnd);
    }

    /** Takes back everything that a posting did. */
    static List<Entry> reversal(List<Entry> entries) {
        return entries.stream().map(Entry::reversed).toList();
    }

    private static List<Entry> movement(Cell cell, Account from, Account to, long amountVnd) {
        return List.of(new Entry(cell, from, Math.negateExact(amountVnd)), new Entry(cell, to, amountVnd));
    }

    private static List<Entry> both(List<Entry> out, List<Entry> in) {
        return Stream.concat(out.stream(), in.stream()).toList();
    }
}
