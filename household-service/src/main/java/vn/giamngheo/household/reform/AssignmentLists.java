package vn.giamngheo.household.reform;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giamngheo.household.change.ChangesUndoing;
import vn.giamngheo.household.change.ChangesUndone;
import vn.giamngheo.household.change.Telling;
import vn.giamngheo.household.household.Changes;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.answer.Answers;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.idempotency.Idempotent;

/** Lists of assignments as operations of their own: kept, shown, and undone as a whole or not at all. */
@ApplicationScoped
class AssignmentLists {

    private static final int SECONDS = 300;
    private static final int FIRST = 1;

    private final Sql sql;
    private final StoredReforms reforms;
    private final AssignmentListQueries queries;
    private final AssignmentWriter writer;
    private final Changes changes;
    private final Telling telling;
    private final Deeds deeds;
    private final Territory territory;
    private final Caller caller;
    private final Event<ChangesUndoing> undoing;
    private final Event<ChangesUndone> undone;

    AssignmentLists(
            Sql sql,
            StoredReforms reforms,
            AssignmentListQueries queries,
            AssignmentWriter writer,
            Changes changes,
            Telling telling,
            Deeds deeds,
            Territory territory,
            Caller caller,
            Event<ChangesUndoing> undoing,
            Event<ChangesUndone> undone) {
        this.sql = sql;
        this.reforms = reforms;
        this.queries = queries;
        this.writer = writer;
        this.changes = changes;
        this.telling = telling;
        this.deeds = deeds;
        this.territory = territory;
        this.caller = caller;
        this.undoing = undoing;
        this.undone = undone;
    }

    /** In the order of recording, as far as the caller covers all that they touched. */
    List<AssignmentListView> list(String reform, UUID after, int limit) {
        var day = reforms.day(reform);
        var own = queries.origins(day).stream()
                .filter(unit -> territory.covers(unit, day))
                .toList();
        return queries.list(day, own, after, limit);
    }

    /** @throws AssignmentListNotFound also when it touched something outside the caller's area (404) */
    AssignmentListView find(String reform, UUID id) {
        var day = reforms.day(reform);
        return queries.find(day, id)
                .filter(list -> list.units().stream()
                        .allMatch(of -> territory.covers(new UnitKey(of.unit(), of.unitValidFrom()), day)))
                .orElseThrow(() -> new AssignmentListNotFound(id));
    }

    /**
     * All that stands of the list waits again, or nothing changes. What was undone by itself before stays as it is.
     *
     * @throws AssignmentListReversed when it was undone before (409)
     * @throws AssignmentListInUse with the households that something newer is recorded of (409)
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @Idempotent
    Response reverse(String reform, UUID id, String ifMatch) {
        sql.query("select id from assignment_list where id = ? for update", row -> true, id);
        var list = find(reform, id);
        Versions.require(ifMatch, list.version());
        if (list.reversedAt() != null) {
            throw new AssignmentListReversed(id);
        }
        var households = sql.query(
                "select household_id from household_change where list_id = ?", row -> row.getObject(1, UUID.class), id);
        writer.lock(households);
        var standing = queries.assigned("c.list_id", id).stream()
                .collect(Collectors.toMap(
                        AssignmentListQueries.Assigned::change,
                        AssignmentListQueries.Assigned::from,
                        (one, other) -> one,
                        LinkedHashMap::new));
        var inTheWay = queries.inTheWay(standing.keySet());
        if (!inTheWay.isEmpty()) {
            throw new AssignmentListInUse(id, inTheWay);
        }
        undoing.fire(new ChangesUndoing(List.copyOf(standing.keySet())));
        changes.reverseAll(standing.keySet().stream().toList());
        sql.update(
                "update assignment_list set reversed_at = clock_timestamp(), reversed_by = ? where id = ?",
                caller.subject(),
                id);
        telling.reversed(standing.keySet().stream().toList());
        record(id, list.effectiveOn(), standing.values());
        undone.fire(new ChangesUndone(List.copyOf(standing.keySet())));
        var view = queries.find(list.effectiveOn(), id).orElseThrow();
        return Answers.created(ReformResource.PATH + "/" + reform + "/assignment-lists/" + id, view, view.version());
    }

    /**
     * The same for an assignment that is undone by itself, before anything else follows it; a later change is told by whoever undoes.
     * The household will wait again, so whoever undoes covers every part of the commune that was divided, as whoever assigned did.
     *
     * @throws vn.giamngheo.platform.caller.OutsideArea when the caller does not (403)
     * @throws AssignmentInUse when a dossier, a certificate or a release builds on it (409)
     */
    void check(@Observes @Priority(FIRST) ChangesUndoing undoing) {
        if (undoing.changes().size() != 1) {
            return;
        }
        var assigned = queries.assigned("c.id", undoing.changes().get(0));
        if (assigned.isEmpty()) {
            return;
        }
        assigned.forEach(one -> territory.requireCovers(one.from(), one.day()));
        writer.lock(
                assigned.stream().map(AssignmentListQueries.Assigned::household).toList());
        var inTheWay = queries.inTheWay(undoing.changes()).stream()
                .filter(fact -> !fact.code().equals("LATER_CHANGE"))
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new AssignmentInUse(undoing.changes().get(0), inTheWay);
        }
    }

    private void record(UUID list, LocalDate day, java.util.Collection<UnitKey> units) {
        units.stream().distinct().sorted(UnitKey.ORDER).forEach(unit -> {
            var households = units.stream().filter(unit::equals).count();
            deeds.recordMany(
                    "ASSIGNMENTS_REVERSED",
                    unit,
                    Map.of("list", list.toString(), "effectiveOn", day.toString(), "households", households));
        });
    }
}
