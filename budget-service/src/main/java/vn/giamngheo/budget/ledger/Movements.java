package vn.giamngheo.budget.ledger;

import java.util.List;
import java.util.stream.Stream;

/** Turns what a decision says into entries. */
final class Movements {

    private Movements() {}

    /**
     * The entries of each sum, in the order of the sums.
     *
     * @param yearBeforeIsKept whether this ledger holds the unit's books of the year before: carried money is then taken out of
     *     that year, so that it cannot be more than was left there; otherwise it enters as an opening balance
     */
    static List<List<Entry>> of(PostingDraft draft, boolean yearBeforeIsKept) {
        return draft.entries().stream()
                .map(line -> movement(draft, line, yearBeforeIsKept))
                .toList();
    }

    private static List<Entry> movement(PostingDraft draft, PostingLine line, boolean yearBeforeIsKept) {
        var cell = line.in(draft);
        long amount = line.amountVnd();
        var above = draft.terms().counterUnit().map(cell::of);
        boolean settles = draft.terms().settles().isPresent();
        return switch (draft.kind()) {
            case APPROPRIATION -> DoubleEntry.appropriation(cell, amount);
            case ALLOCATION -> DoubleEntry.allocation(above.orElseThrow(), cell, amount);
            case ADJUSTMENT -> DoubleEntry.adjustment(cell, cell.on(line.toLine()), amount);
            case WITHDRAWAL ->
                above.map(unit -> DoubleEntry.withdrawal(cell, unit, amount))
                        .orElseGet(() -> DoubleEntry.withdrawal(cell, amount));
            case COMMITMENT -> DoubleEntry.commitment(cell, amount);
            case RELEASE -> DoubleEntry.release(cell, amount);
            case DISBURSEMENT -> settles ? DoubleEntry.payment(cell, amount) : DoubleEntry.disbursement(cell, amount);
            case REFUND -> DoubleEntry.refund(cell, amount);
            case CARRY_OVER -> yearBeforeIsKept ? carriedOver(cell, amount) : DoubleEntry.broughtForward(cell, amount);
            case REVERSAL -> throw new IllegalArgumentException("A reversal has no sums of its own");
        };
    }

    private static List<Entry> carriedOver(Cell cell, long amountVnd) {
        return Stream.concat(
                        DoubleEntry.carriedForward(cell.yearBefore(), amountVnd).stream(),
                        DoubleEntry.broughtForward(cell, amountVnd).stream())
                .toList();
    }
}
