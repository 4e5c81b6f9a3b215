package vn.giamngheo.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.Fault;

/**
 * Records many postings, all or nothing. Those that nothing refuses are written together, in a few statements for hundreds; what is
 * refused is tried again one by one, which tells which it is and why.
 */
@ApplicationScoped
public class Batch {

    /** A statement of some thousand entries: larger ones are not faster. */
    private static final int TOGETHER = 500;

    /** So many sums, the largest there are, add up to less than a number holds. */
    private static final int MOST_SUMS = 4_000;

    private final Ledger ledger;
    private final Preparation preparation;
    private final ClosedYears closed;
    private final Journal journal;
    private final Bookings bookings;
    private final Draws draws;
    private final Attempt attempt;
    private final Caller caller;

    Batch(
            Ledger ledger,
            Preparation preparation,
            ClosedYears closed,
            Journal journal,
            Bookings bookings,
            Draws draws,
            Attempt attempt,
            Caller caller) {
        this.ledger = ledger;
        this.preparation = preparation;
        this.closed = closed;
        this.journal = journal;
        this.bookings = bookings;
        this.draws = draws;
        this.attempt = attempt;
        this.caller = caller;
    }

    /** How the refusal of one posting is told of the whole request. */
    public interface Refusal {

        /** @param index of the posting in the batch, from 0 */
        RuntimeException of(Fault refusal, int index);
    }

    /** As {@link #post(List, Refusal, Beside)}, with nothing beside. */
    @Transactional
    public List<PostingView> post(List<PostingDraft> drafts, Refusal refusal) {
        return post(drafts, refusal, Beside.NOTHING);
    }

    /**
     * A batch of one part takes its cells last, like a single posting. One of several parts takes all of them before its first posting:
     * in one order, so that two batches never wait for each other in a circle.
     *
     * @throws RuntimeException what {@code refusal} makes of the first refusal
     */
    @Transactional
    public List<PostingView> post(List<PostingDraft> drafts, Refusal refusal, Beside beside) {
        each(drafts, 0, refusal, draft -> {
            preparation.check(draft);
            return draft;
        });
        var parts = parts(drafts);
        if (parts.size() > 1) {
            preparation.hold(drafts);
        }
        var done = new ArrayList<PostingView>();
        for (var part : parts) {
            done.addAll(together(part, beside).orElseGet(() -> {
                preparation.letGo();
                preparation.hold(drafts);
                return each(part, done.size(), refusal, draft -> ledger.post(draft, beside));
            }));
        }
        return done;
    }

    /**
     * Of one kind each, because a kind may ask what another has posted: money is spent by the deadline under which it was carried. What a
     * kind gives to a cell it never takes from another one of the same part: only then do sums refuse what one by one refuses. Adjustments
     * do not keep that and do not come here.
     */
    private static List<List<PostingDraft>> parts(List<PostingDraft> drafts) {
        var parts = new ArrayList<List<PostingDraft>>();
        int from = 0;
        int sums = 0;
        for (int to = 0; to < drafts.size(); to++) {
            var next = drafts.get(to);
            boolean fits = to - from < TOGETHER
                    && sums + next.entries().size() <= MOST_SUMS
                    && next.kind() == drafts.get(from).kind();
            if (to > from && !fits) {
                parts.add(drafts.subList(from, to));
                from = to;
                sums = 0;
            }
            sums += next.entries().size();
        }
        if (from < drafts.size()) {
            parts.add(drafts.subList(from, drafts.size()));
        }
        return parts;
    }

    /** @return empty when something was refused: then nothing is written */
    private Optional<List<PostingView>> together(List<PostingDraft> drafts, Beside beside) {
        return attempt.at(() -> {
            var postings = preparation.of(drafts);
            closed.requireOpen(
                    postings.stream()
                            .flatMap(posting -> posting.cells().stream())
                            .toList(),
                    year -> "/budgetYear");
            var postedAt = journal.write(drafts, caller.subject());
            if (postedAt.size() < drafts.size()) {
                return Optional.empty();
            }
            beside.write(drafts.stream().map(PostingDraft::id).toList());
            if (!bookings.takeAll(postings.stream().map(Posting::booking).toList())) {
                return Optional.empty();
            }
            draws.requireCovered(drafts);
            return Optional.of(drafts.stream()
                    .map(draft -> PostingView.of(draft, null, postedAt.get(draft.id())))
                    .toList());
        });
    }

    private static <T> List<T> each(
            List<PostingDraft> drafts, int first, Refusal refusal, Function<PostingDraft, T> work) {
        var done = new ArrayList<T>();
        for (int i = 0; i < drafts.size(); i++) {
            try {
                done.add(work.apply(drafts.get(i)));
            } catch (Fault fault) {
                throw refusal.of(fault, first + i);
            }
        }
        return done;
    }
}
