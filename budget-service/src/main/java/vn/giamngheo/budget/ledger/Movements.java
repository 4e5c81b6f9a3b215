package vn.giamngheo.budget.ledger;

import java.util.List;
import java.util.stream.Stream;

/** Turns what a decision says into entries. */
final class Movements {

    private Movements() {}

    /**
     * @param yearBeforeIsKept whether this ledger holds the unit's books of the year before: carried money is then taken out of
     *     that year, so that it cannot be more than was left there; otherwise it enters as an opening balance
     */
    static List<Entry> of(PostingDraft draft, boolean yearBeforeIsKept) {
        return draft.entries().stream()
                .flatMap(line -> movement(draft, line, yearBeforeIsKept))
                .toList();
    }

    private static Stream<Entry> movement(PostingDraft draft, PostingLine line, boolean yearBeforeIsKept) {
        var cell = line.in(draft);
        long amount = line.amountVnd();
        return switch (draft.kind()) {
            case APPROPRIATION -> DoubleEntry.appropriation(cell, amount).stream();
            case DISBURSEMENT -> DoubleEntry.disbursement(cell, amount).stream();
            case CARRY_OVER ->
                Stream.concat(
                        yearBeforeIsKept ? DoubleEntry.carriedForward(cell.yearBefore(), amount).stream() : Stream.of(),
                        DoubleEntry.broughtForward(cell, amount).stream());
            case REVERSAL -> throw new IllegalArgumentException("A reversal has no sums of its own");
        };
    }
}
