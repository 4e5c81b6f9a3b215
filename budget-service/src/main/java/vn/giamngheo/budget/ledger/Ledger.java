package vn.giamngheo.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Records postings. Cells, entries and the event are one transaction. Everything that can be asked or written before is, so that the
 * cells are taken last and held no longer than the commit takes.
 */
@ApplicationScoped
public class Ledger {

    private final PostingCheck check;
    private final Cells cells;
    private final Journal journal;
    private final Bookings bookings;
    private final Draws draws;
    private final DecisionUses decisions;
    private final Deadlines deadlines;
    private final ClosedYears closed;
    private final Caller caller;

    Ledger(
            PostingCheck check,
            Cells cells,
            Journal journal,
            Bookings bookings,
            Draws draws,
            DecisionUses decisions,
            Deadlines deadlines,
            ClosedYears closed,
            Caller caller) {
        this.check = check;
        this.cells = cells;
        this.journal = journal;
        this.bookings = bookings;
        this.draws = draws;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.closed = closed;
        this.caller = caller;
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
        var movements = movements(draft);
        var entries = flat(movements);
        closed.requireOpen(cells(entries), year -> year == draft.budgetYear() ? "/budgetYear" : "/originYear");
        var postedAt = journal.write(draft, Optional.empty(), caller.subject());
        var told = List.of(Told.of(draft.kind(), PostingRecorded.of(draft, Optional.empty())));
        bookings.take(new Booking(draft, entries, DecisionUse.of(draft), told), cell -> pointer(movements, cell));
        draws.requireCovered(draft);
        return PostingView.of(draft, null, postedAt);
    }

    /**
     * Posts all or nothing. All cells are taken in one order before the first posting, so that two batches never wait for each other
     * in a circle.
     *
     * @param pointer of the list in the request
     * @throws BatchRefused with the status of the refusal and pointers into the list
     */
    @Transactional
    public List<PostingView> post(List<PostingDraft> drafts, String pointer) {
        each(drafts, pointer, draft -> {
            check.require(draft);
            return draft;
        });
        hold(drafts);
        return each(drafts, pointer, this::post);
    }

    /** Keeps others from the cells of all these postings until the transaction ends. */
    public void hold(List<PostingDraft> drafts) {
        cells.hold(drafts.stream()
                .flatMap(draft -> cells(flat(movements(draft))).stream())
                .distinct()
                .sorted()
                .toList());
    }

    private static <T> List<T> each(List<PostingDraft> drafts, String pointer, Function<PostingDraft, T> work) {
        var done = new ArrayList<T>();
        for (int i = 0; i < drafts.size(); i++) {
            try {
                done.add(work.apply(drafts.get(i)));
            } catch (Fault refusal) {
                throw BatchRefused.of(refusal, pointer, i);
            }
        }
        return done;
    }

    /**
     * Whether the posting may be taken back as far as that can be known before.
     *
     * @throws PostingNotReversible when it is a reversal or has been reversed (409)
     * @throws YearClosed when the books of a year that it touched are closed (409)
     */
    @Transactional
    public void requireReversible(PostingView posting, Decision decision) {
        var day = new BudgetYear(posting.budgetYear()).dayOf(decision.date());
        caller.requireCovers(posting.unit(), day);
        if (posting.counterUnit() != null) {
            caller.requireCovers(posting.counterUnit(), day);
        }
        if (posting.kind() == PostingKind.REVERSAL || posting.reversedBy() != null) {
            throw new PostingNotReversible(posting.id());
        }
        closed.requireOpen(cells(journal.entries(posting.id())), year -> "/reverses");
    }

    /**
     * Takes a posting back, whole.
     *
     * @throws PostingNotReversible when it is a reversal or has been reversed (409)
     * @throws InsufficientBalance when the money that it brought is no longer there (409)
     */
    @Transactional
    public PostingView reverse(UUID id, PostingView posting, Decision decision) {
        requireReversible(posting, decision);
        var draft = posting.reversal(id, decision);
        var entries = DoubleEntry.reversal(journal.entries(posting.id()));
        var postedAt = journal.write(draft, Optional.of(posting.id()), caller.subject());
        decisions.release(posting.id());
        var told = List.of(
                Told.of(posting.kind(), PostingRecorded.of(draft, Optional.of(posting))),
                Told.of(PostingKind.REVERSAL, PostingRecorded.reversal(draft, posting)));
        bookings.take(new Booking(draft, entries, List.of(), told), cell -> "/reverses");
        draws.requireUndrawn(posting);
        return PostingView.of(draft, posting.id(), postedAt);
    }

    private List<List<Entry>> movements(PostingDraft draft) {
        boolean kept = draft.kind() == PostingKind.CARRY_OVER
                && cells.keeps(draft.programme(), draft.unit(), draft.budgetYear() - 1);
        return Movements.of(draft, kept);
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
