package vn.giamngheo.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.outbox.Outbox;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Records postings. Cells, entries and the event are one transaction; a cell that lacks money refuses by the condition of its update,
 * whatever else happens at the same time.
 */
@ApplicationScoped
public class Ledger {

    private final PostingCheck check;
    private final Cells cells;
    private final Journal journal;
    private final Draws draws;
    private final DecisionUses decisions;
    private final Deadlines deadlines;
    private final ClosedYears closed;
    private final Postings postings;
    private final Caller caller;
    private final Outbox outbox;

    Ledger(
            PostingCheck check,
            Cells cells,
            Journal journal,
            Draws draws,
            DecisionUses decisions,
            Deadlines deadlines,
            ClosedYears closed,
            Postings postings,
            Caller caller,
            Outbox outbox) {
        this.check = check;
        this.cells = cells;
        this.journal = journal;
        this.draws = draws;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.closed = closed;
        this.postings = postings;
        this.caller = caller;
        this.outbox = outbox;
    }

    /**
     * Posts anything but a reversal.
     *
     * @throws InvalidRequest for an unknown unit, line or nature (422)
     * @throws InsufficientBalance when a cell holds less than is taken (409)
     * @throws YearClosed when the books of a year that it touches are closed (409)
     * @throws DecisionPosted when the decision has been posted for one of the cells (409)
     */
    @Transactional
    public PostingView post(PostingDraft draft) {
        check.require(draft);
        draws.requireTarget(draft);
        deadlines.require(draft);
        boolean kept = cells.keeps(draft.programme(), draft.unit(), draft.budgetYear() - 1);
        var movements = Movements.of(draft, kept);
        var entries = flat(movements);
        closed.requireOpen(cells(entries), year -> year == draft.budgetYear() ? "/budgetYear" : "/originYear");
        journal.write(draft, Optional.empty(), caller.subject());
        var ids = record(draft.id(), entries, cell -> pointer(movements, cell));
        decisions.claim(draft, ids);
        draws.requireCovered(draft);
        publish(draft.kind(), PostingRecorded.of(draft, Optional.empty()));
        return postings.find(draft.id()).orElseThrow();
    }

    /**
     * Takes a posting back, whole.
     *
     * @throws PostingNotReversible when it is a reversal or has been reversed (409)
     * @throws InsufficientBalance when the money that it brought is no longer there (409)
     */
    @Transactional
    PostingView reverse(UUID id, PostingView posting, Decision decision) {
        var draft = posting.reversal(id, decision);
        caller.requireCovers(draft.unit(), draft.day());
        draft.terms().counterUnit().ifPresent(above -> caller.requireCovers(above, draft.day()));
        if (posting.kind() == PostingKind.REVERSAL) {
            throw new PostingNotReversible(posting.id());
        }
        var entries = DoubleEntry.reversal(journal.entries(posting.id()));
        closed.requireOpen(cells(entries), year -> "/reverses");
        journal.write(draft, Optional.of(posting.id()), caller.subject());
        record(draft.id(), entries, cell -> "/reverses");
        decisions.release(posting.id());
        draws.requireUndrawn(posting);
        publish(posting.kind(), PostingRecorded.of(draft, Optional.of(posting)));
        publish(PostingKind.REVERSAL, PostingRecorded.reversal(draft, posting));
        return postings.find(draft.id()).orElseThrow();
    }

    private void publish(PostingKind fact, PostingRecorded event) {
        outbox.publish(PostingRecorded.type(fact), event.account(), event);
    }

    private Map<Cell, Long> record(UUID posting, List<Entry> entries, Function<Cell, String> pointer) {
        var ids = new HashMap<Cell, Long>();
        var shortages = new Shortages(pointer);
        Amounts.byCell(entries).forEach((cell, change) -> cells.change(cell, change)
                .ifPresentOrElse(
                        id -> ids.put(cell, id),
                        () -> shortages.add(new Shortage(cell, cells.held(cell).orElse(Amounts.NONE), change))));
        shortages.refuse();
        journal.write(posting, entries, ids);
        return ids;
    }

    private static List<Cell> cells(List<Entry> entries) {
        return entries.stream().map(Entry::cell).toList();
    }

    private static List<Entry> flat(List<List<Entry>> movements) {
        return movements.stream().flatMap(Collection::stream).toList();
    }

    /** The first sum of the request that touches the cell. */
    private static String pointer(List<List<Entry>> movements, Cell cell) {
        return IntStream.range(0, movements.size())
                .filter(i ->
                        movements.get(i).stream().anyMatch(entry -> entry.cell().equals(cell)))
                .mapToObj(i -> "/entries/" + i + "/amountVnd")
                .findFirst()
                .orElseThrow();
    }
}
