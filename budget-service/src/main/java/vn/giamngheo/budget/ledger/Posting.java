package vn.giamngheo.budget.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A posting that is about to take its cells.
 *
 * @param movements the entries of each sum of the draft, in the order of the sums
 */
record Posting(PostingDraft draft, List<List<Entry>> movements) {

    List<Entry> entries() {
        return movements.stream().flatMap(Collection::stream).toList();
    }

    List<Cell> cells() {
        return entries().stream().map(Entry::cell).toList();
    }

    Booking booking() {
        var told = Told.of(draft.kind(), PostingRecorded.of(draft, Optional.empty()));
        return new Booking(draft, entries(), DecisionUse.of(draft), List.of(told));
    }

    /** The first sum of the request that touches the cell. */
    String pointer(Cell cell) {
        return IntStream.range(0, movements.size())
                .filter(i ->
                        movements.get(i).stream().anyMatch(entry -> entry.cell().equals(cell)))
                .mapToObj(i -> "/entries/" + i + "/amountVnd")
                .findFirst()
                .orElseThrow();
    }
}
