package vn.giamngheo.budget.reversal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.giamngheo.budget.ledger.Coverage;
import vn.giamngheo.budget.ledger.Ledger;
import vn.giamngheo.budget.ledger.PostingKind;
import vn.giamngheo.budget.ledger.PostingState;
import vn.giamngheo.budget.ledger.PostingView;
import vn.giamngheo.budget.ledger.Postings;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.page.PageRequest;

/** Takes postings back, each by two people. */
@ApplicationScoped
class Reversals {

    private final EntityManager db;
    private final Ledger ledger;
    private final Postings postings;
    private final Caller caller;
    private final Clock clock;

    Reversals(EntityManager db, Ledger ledger, Postings postings, Caller caller, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.postings = postings;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing moves yet. What can be refused already is. */
    @Transactional
    PostingView enter(Reverse request) {
        var posting = postings.covered(request.reverses());
        ledger.requireReversible(posting, request.decision());
        db.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "reversal " + posting.id())
                .getSingleResult();
        var entered = new ReversalRequest(request, posting, caller.subject(), clock.instant());
        boolean waits = !db.createQuery(
                        "from ReversalRequest where reverses = ?1 and state = ?2", ReversalRequest.class)
                .setParameter(1, posting.id())
                .setParameter(2, PostingState.ENTERED)
                .getResultList()
                .isEmpty();
        if (waits
                || db.find(ReversalRequest.class, entered.id()) != null
                || postings.find(entered.id()).isPresent()) {
            throw new ReversalWaits(posting.id());
        }
        db.persist(entered);
        return view(entered, posting);
    }

    /**
     * @throws OwnReversal when the same person entered it (403)
     * @throws ReversalSettled when somebody approved or refused it already (409)
     */
    @Transactional
    PostingView approve(UUID id, String ifMatch) {
        var request = requireToChange(id, ifMatch);
        request.approve(caller.subject(), clock.instant());
        db.flush();
        return ledger.reverse(id, postings.covered(request.reverses()), request.decision());
    }

    /** @throws ReversalSettled when somebody approved or refused it already (409) */
    @Transactional
    PostingView refuse(UUID id, String ifMatch, String reason) {
        var request = requireToChange(id, ifMatch);
        request.refuse(caller.subject(), clock.instant(), reason);
        return view(request, postings.covered(request.reverses()));
    }

    /** @throws ReversalNotFound when there is none in the caller's area (404) */
    PostingView require(UUID id) {
        return find(id, LockModeType.NONE)
                .filter(request -> request.state() != PostingState.POSTED)
                .map(request -> view(request, postings.covered(request.reverses())))
                .or(() -> postings.find(id)
                        .filter(posting -> posting.kind() == PostingKind.REVERSAL)
                        .filter(posting -> new Coverage(caller).of(posting.unit(), posting.budgetYear())))
                .orElseThrow(() -> new ReversalNotFound(id));
    }

    /** Those that stand, those that wait and those that were refused, by id; none outside the caller's area. */
    List<PostingView> list(String unit, int year, UUID after, PageRequest page) {
        if (!new Coverage(caller).of(unit, year)) {
            return List.of();
        }
        var others = db.createQuery(
                        "from ReversalRequest where unit = ?1 and budgetYear = ?2 and id > ?3 and state <> ?4 order by id",
                        ReversalRequest.class)
                .setParameter(1, unit)
                .setParameter(2, year)
                .setParameter(3, after)
                .setParameter(4, PostingState.POSTED)
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(request -> view(request, postings.covered(request.reverses())));
        return Stream.concat(postings.reversals(unit, year, after, page.limit() + 1).stream(), others)
                .sorted(Comparator.comparing(reversal -> reversal.id().toString())) // as the database orders them
                .limit(page.limit() + 1L)
                .toList();
    }

    private ReversalRequest requireToChange(UUID id, String ifMatch) {
        var request = find(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new ReversalNotFound(id));
        Versions.require(ifMatch, request.version());
        return request;
    }

    private Optional<ReversalRequest> find(UUID id, LockModeType lock) {
        return Optional.ofNullable(db.find(ReversalRequest.class, id, lock))
                .filter(request -> new Coverage(caller).of(request.unit(), request.budgetYear()));
    }

    private static PostingView view(ReversalRequest request, PostingView posting) {
        return posting.reversedBy(request.id(), request.decision()).in(request.state());
    }
}
