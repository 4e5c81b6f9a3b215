package vn.giamngheo.household.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giamngheo.household.change.Telling;
import vn.giamngheo.household.household.Change;
import vn.giamngheo.household.household.Changes;
import vn.giamngheo.household.household.Deeds;
import vn.giamngheo.household.household.Households;
import vn.giamngheo.household.household.Residences;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.answer.Versions;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;
import vn.giamngheo.platform.time.Ids;

/** Households on their way from one commune to another. Runs in the transaction of its caller. */
@ApplicationScoped
public class Moves {

    private final Sql sql;
    private final MoveQueries queries;
    private final Households households;
    private final Changes changes;
    private final Telling telling;
    private final Deeds deeds;
    private final Territory territory;
    private final Caller caller;
    private final Clock clock;

    Moves(
            Sql sql,
            MoveQueries queries,
            Households households,
            Changes changes,
            Telling telling,
            Deeds deeds,
            Territory territory,
            Caller caller,
            Clock clock) {
        this.sql = sql;
        this.queries = queries;
        this.households = households;
        this.changes = changes;
        this.telling = telling;
        this.deeds = deeds;
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws MoveOpen when it was released before (409) */
    Move release(UUID household, String ifMatch, ReleaseHousehold release) {
        var standing = households.lockForChange(household, ifMatch);
        day("/releasedOn", release.releasedOn(), standing.residentSince());
        var to = territory.commune(release.toUnit(), release.releasedOn(), "/toUnit");
        if (UnitKey.of(to).equals(standing.unit())) {
            throw new InvalidRequest(new FieldFault("/toUnit", "SAME_COMMUNE"));
        }
        var id = Ids.orNext(release.id());
        int inserted = sql.update(
                """
                insert into household_move (id, household_id, from_unit, from_valid_from, to_unit, to_valid_from, state,
                                            released_on, released_at, released_by, version)
                values (?, ?, ?, ?, ?, ?, 'RELEASED', ?, clock_timestamp(), ?, 0)
                on conflict do nothing""",
                id,
                household,
                standing.unit().code(),
                standing.unit().validFrom(),
                to.code(),
                to.validFrom(),
                release.releasedOn(),
                caller.subject());
        if (inserted == 0) {
            throw new MoveOpen(household);
        }
        wrote("MOVE_RELEASED", id, household, standing.unit());
        return queries.find(id).orElseThrow();
    }

    /** As {@link #release}, for those who only want it done. */
    public void let(UUID household, String ifMatch, ReleaseHousehold release) {
        release(household, ifMatch, release);
    }

    /** Whether it is on its way to that commune since that day. */
    public boolean isRecorded(UUID household, ReleaseHousehold release) {
        return queries.open(household, release.toUnit(), release.releasedOn());
    }

    /** From that day on the household is counted at the destination, and no longer at the origin. */
    Move accept(UUID id, String ifMatch, AcceptHousehold acceptance) {
        var household = queries.find(id).orElseThrow(() -> new MoveNotFound(id)).household();
        households.lockInOrder(List.of(household));
        var move = open(id, ifMatch, queries.find(id).orElseThrow().to());
        var standing = households.lockReleased(household);
        day("/movedOn", acceptance.movedOn(), move.releasedOn());
        if (!acceptance.movedOn().isAfter(standing.residentSince())
                || acceptance.movedOn().isBefore(standing.lastChange())) {
            throw new InvalidRequest(new FieldFault("/movedOn", "BEFORE_LAST_CHANGE", standing.lastChange()));
        }
        var change = changes.begin(Change.Kind.MOVED, household, null, acceptance.movedOn());
        var address = new Residences.Address(move.to(), acceptance.code(), acceptance.village(), acceptance.area());
        households.move(household, address, acceptance.movedOn());
        decide(id, Move.State.ACCEPTED, acceptance.movedOn(), null, change);
        telling.moved(change, household, acceptance.movedOn());
        return queries.find(id).orElseThrow();
    }

    /** As {@link #accept}, for those who have locked it and only want it done. */
    public void admit(UUID id, AcceptHousehold acceptance) {
        accept(id, "*", acceptance);
    }

    /**
     * Locks a move, with its household, for the destination.
     *
     * @return its version
     * @throws MoveNotFound when that household has no such move (404)
     * @throws vn.giamngheo.platform.caller.OutsideArea when it does not end in the caller's area (403)
     */
    public long lockForDestination(UUID household, UUID id) {
        households.lockInOrder(List.of(household));
        var move = queries.lock(id)
                .filter(found -> found.household().equals(household))
                .orElseThrow(() -> new MoveNotFound(id));
        territory.requireCovers(move.to(), move.releasedOn());
        return move.version();
    }

    /** Whether it was accepted from that day on, into a settlement of that kind, and not undone. */
    public boolean isAccepted(UUID id, AcceptHousehold acceptance) {
        return queries.accepted(id, acceptance.movedOn(), acceptance.area());
    }

    Move refuse(UUID id, String ifMatch, String reason) {
        var move = queries.find(id).orElseThrow(() -> new MoveNotFound(id));
        open(id, ifMatch, move.to());
        decide(id, Move.State.REFUSED, null, reason, null);
        wrote("MOVE_REFUSED", id, move.household(), move.to());
        return queries.find(id).orElseThrow();
    }

    Move withdraw(UUID id, String ifMatch) {
        var move = queries.find(id).orElseThrow(() -> new MoveNotFound(id));
        open(id, ifMatch, move.from());
        decide(id, Move.State.WITHDRAWN, null, null, null);
        wrote("MOVE_WITHDRAWN", id, move.household(), move.from());
        return queries.find(id).orElseThrow();
    }

    /** Locked, undecided, and in the area of whoever may decide. */
    private Move open(UUID id, String ifMatch, UnitKey decider) {
        var move = queries.lock(id).orElseThrow(() -> new MoveNotFound(id));
        territory.requireCovers(decider, move.releasedOn());
        Versions.require(ifMatch, move.version());
        if (move.state() != Move.State.RELEASED) {
            throw new MoveDecided(id, move.state());
        }
        return move;
    }

    private void decide(UUID id, Move.State state, LocalDate movedOn, String reason, UUID change) {
        sql.update("""
                update household_move set state = ?, moved_on = ?, reason = ?, change_id = ?, decided_at = clock_timestamp(),
                       decided_by = ?, version = version + 1
                where id = ?""", state.name(), movedOn, reason, change, caller.subject(), id);
    }

    private void wrote(String action, UUID move, UUID household, UnitKey unit) {
        deeds.record(action, household, unit, Map.of("moveId", move.toString()));
    }

    private void day(String pointer, LocalDate day, LocalDate notBefore) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest(new FieldFault(pointer, "IN_THE_FUTURE"));
        }
        if (day.isBefore(notBefore)) {
            throw new InvalidRequest(new FieldFault(pointer, "BEFORE_LAST_CHANGE", notBefore));
        }
    }
}
