package vn.giamngheo.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.InvalidRequest;

/**
 * Records postings. Cells, entries and the event are one transaction. Everything that can be asked or written before is, so that the
 * cells are taken last and held no longer than the commit takes.
 */
@ApplicationScoped
public class Ledger {

    private final Preparation preparation;
    private final Journal journal;
    private final Bookings bookings;
    private final Draws draws;
    private final DecisionUses decisions;
    private final ClosedYears closed;
    private final Caller caller;

    Ledger(
            Preparation preparation,
            Journal journal,
            Bookings bookings,
            Draws draws,
            DecisionUses decisions,
            ClosedYears closed,
            Caller caller) {
        this.preparation = preparation;
        this.journal = journal;
        this.bookings = bookings;
        this.draws = draws;
        this.decisions = decisions;
        this.closed = closed;
        this.caller = caller;
    }

    /** As {@link #post(PostingDraft, Beside)}, with nothing beside. */
    @Transactional
    public PostingView post(PostingDraft draft) {
        return post(draft, Beside.NOTHING);
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
    public PostingView post(PostingDraft draft, Beside beside) {
        preparation.check(draft);
        var posting = preparation.of(draft);
        closed.requireOpen(posting.cells(), year -> year == draft.budgetYear() ? "/budgetYear" : "/originYear");
        var postedAt = journal.write(draft, Optional.empty(), caller.subject());
        beside.write(List.of(draft.id()));
        bookings.take(posting.booking(), posting::pointer);
        draws.requireCovered(List.of(draft));
        return PostingView.of(draft, null, postedAt);
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
        closed.requireOpen(
                journal.entries(posting.id()).stream().map(Entry::cell).toList(), year -> "/reverses");
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
}
