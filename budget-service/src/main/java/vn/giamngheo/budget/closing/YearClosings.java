package vn.giamngheo.budget.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.budget.ledger.ClosedYears;
import vn.giamngheo.budget.ledger.Coverage;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.OutsideArea;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Closes and reopens the books of units' years, each by two people. */
@ApplicationScoped
class YearClosings {

    private final EntityManager db;
    private final ClosedYears closed;
    private final Areas areas;
    private final Caller caller;
    private final Clock clock;

    YearClosings(EntityManager db, ClosedYears closed, Areas areas, Caller caller, Clock clock) {
        this.db = db;
        this.closed = closed;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws InvalidRequest when there was no such unit in that year (422)
     * @throws YearClosingNotPossible when the year is so already, or another decision waits (409)
     */
    @Transactional
    YearClosing enter(CloseYear request) {
        requireUnit(request);
        requirePossible(request.action(), request.unit(), request.budgetYear());
        boolean waiting = !db.createQuery(
                        "from YearClosing where unit = ?1 and budgetYear = ?2 and state = ?3", YearClosing.class)
                .setParameter(1, request.unit())
                .setParameter(2, request.budgetYear())
                .setParameter(3, YearClosing.State.ENTERED)
                .getResultList()
                .isEmpty();
        if (waiting
                || Optional.ofNullable(request.id())
                        .map(id -> db.find(YearClosing.class, id))
                        .isPresent()) {
            throw new YearClosingNotPossible(request.unit(), request.budgetYear());
        }
        var closing = new YearClosing(request, caller.subject(), clock.instant());
        db.persist(closing);
        db.flush();
        return closing;
    }

    /**
     * @throws OwnYearClosing when the same person entered it (403)
     * @throws YearClosingNotPossible when the year is so already (409)
     */
    @Transactional
    YearClosing approve(UUID id, String ifMatch) {
        var closing = require(id, LockModeType.PESSIMISTIC_WRITE);
        requireCovered(closing.unit(), closing.budgetYear());
        Versions.require(ifMatch, closing.version());
        closing.approve(caller.subject(), clock.instant());
        requirePossible(closing.action(), closing.unit(), closing.budgetYear());
        db.flush();
        if (closing.action() == YearClosing.Action.CLOSE) {
            closed.close(closing.unit(), closing.budgetYear(), id);
        } else {
            closed.reopen(closing.unit(), closing.budgetYear());
        }
        return closing;
    }

    /** @throws YearClosingNotFound when there is none in the caller's area (404) */
    YearClosing require(UUID id, LockModeType lock) {
        return Optional.ofNullable(db.find(YearClosing.class, id, lock))
                .filter(closing -> new Coverage(caller).of(closing.unit(), closing.budgetYear()))
                .orElseThrow(() -> new YearClosingNotFound(id));
    }

    /** By id; none outside the caller's area. */
    List<YearClosing> list(String unit, int year, UUID after, int limit) {
        if (!new Coverage(caller).of(unit, year)) {
            return List.of();
        }
        return db.createQuery(
                        "from YearClosing where unit = ?1 and budgetYear = ?2 and id > ?3 order by id",
                        YearClosing.class)
                .setParameter(1, unit)
                .setParameter(2, year)
                .setParameter(3, after)
                .setMaxResults(limit)
                .getResultList();
    }

    private void requireUnit(CloseYear request) {
        var first = LocalDate.of(request.budgetYear(), 1, 1);
        var last = LocalDate.of(request.budgetYear(), 12, 31);
        if (areas.tree().at(request.unit(), first).isEmpty()
                && areas.tree().at(request.unit(), last).isEmpty()) {
            throw new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", request.unit(), last));
        }
        requireCovered(request.unit(), request.budgetYear());
    }

    private void requireCovered(String unit, int year) {
        if (!new Coverage(caller).of(unit, year)) {
            throw new OutsideArea(unit, LocalDate.of(year, 12, 31));
        }
    }

    private void requirePossible(YearClosing.Action action, String unit, int year) {
        if (closed.isClosed(unit, year) == (action == YearClosing.Action.CLOSE)) {
            throw new YearClosingNotPossible(unit, year);
        }
    }
}
