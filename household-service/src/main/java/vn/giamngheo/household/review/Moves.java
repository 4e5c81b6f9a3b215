package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.household.workday.WorkingDays;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Moves dossiers along the procedure: as many as an act is about, by one statement. */
@ApplicationScoped
class Moves {

    /** Decision 24/2021/QĐ-TTg, art. 4 (source pending), the day of the complaint not counted. */
    private static final int RECHECK_WORKING_DAYS = 3;

    private static final String MOVE = """
            with moved as (
                update review_dossier d set state = ?, version = d.version + 1, changed_on = ?, due_on = ?,
                       posted_until = coalesce(?, d.posted_until)
                where %s
                returning d.household_id, d.version, old.state as from_state)
            insert into review_step (act_id, household_id, round_id, version, from_state, to_state)
            select ?, household_id, ?, version, from_state, ? from moved""";

    private final Sql sql;
    private final Acts acts;
    private final Readiness readiness;
    private final WorkingDays workingDays;
    private final Rounds rounds;
    private final Clock clock;

    Moves(Sql sql, Acts acts, Readiness readiness, WorkingDays workingDays, Rounds rounds, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.readiness = readiness;
        this.workingDays = workingDays;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * @throws StepNotAllowed when dossiers named one by one may not take the step (409)
     * @throws NoDossierReady when of those picked by place none may (409)
     */
    Taken move(Round round, Act act, Picked picked) {
        checkDay(round, act.day(), act.dayField());
        var picking = picking(round, picked);
        var groups = readiness.groups(round, picking, act.step(), act.day(), picked.isByName());
        var target = DossierPolicy.target(act.step()).name();
        var ready = picking.ready(groups, act.step(), act.day());
        var id = acts.add(round, act.step(), act.day(), act);
        var values =
                new ArrayList<Object>(Arrays.asList(target, act.day(), recheckDueOn(act), postedUntil(round, act)));
        values.addAll(ready.values());
        values.addAll(List.of(id, round.id(), target));
        int moved = sql.update(MOVE.formatted(ready.condition()), values.toArray());
        require(round, picked, act, moved);
        acts.count(id, moved);
        return Taken.by(id, picked.isByName() ? picked.householdIds() : List.of(), moved);
    }

    /** @throws InvalidRequest when the day has not come or lies before the round */
    void checkDay(Round round, LocalDate day, String pointer) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest(new FieldFault(pointer, "IN_THE_FUTURE"));
        }
        if (day.isBefore(round.openedOn())) {
            throw new InvalidRequest(new FieldFault(pointer, "BEFORE_LAST_STEP", round.openedOn()));
        }
    }

    private Picking picking(Round round, Picked picked) {
        if (picked.isByName()) {
            return Picking.byName(round, picked.householdIds());
        }
        Scope scope = rounds.requireScope(round, picked.unit());
        return Picking.byPlace(round, scope, picked.village());
    }

    private void require(Round round, Picked picked, Act act, int moved) {
        if (picked.isByName()) {
            requireAll(round, picked.householdIds(), act.day(), act.dayField(), moved);
        } else if (moved == 0) {
            throw new NoDossierReady(act.step());
        }
    }

    /** Of dossiers named one by one, says why one did not move: it is not there, or the day lies before its last step. */
    void requireAll(Round round, List<UUID> households, LocalDate day, String pointer, int moved) {
        var named = households.stream().distinct().toList();
        if (moved == named.size()) {
            return;
        }
        record Found(UUID household, LocalDate changedOn, LocalDate postedUntil) {}
        var picking = Picking.byName(round, named);
        var found = sql.query(
                "select household_id, changed_on, posted_until from review_dossier d where " + picking.condition(),
                row -> new Found(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)),
                picking.values().toArray());
        var there = found.stream().map(Found::household).toList();
        named.stream().filter(id -> !there.contains(id)).findFirst().ifPresent(id -> {
            throw new DossierNotFound(round.id(), id);
        });
        var latest =
                found.stream().map(Found::changedOn).max(LocalDate::compareTo).orElseThrow();
        throw new InvalidRequest(
                day.isBefore(latest)
                        ? new FieldFault(pointer, "BEFORE_LAST_STEP", latest)
                        : new FieldFault(
                                pointer,
                                "POSTING_RUNS",
                                found.stream()
                                        .map(Found::postedUntil)
                                        .filter(Objects::nonNull)
                                        .max(LocalDate::compareTo)
                                        .orElseThrow()));
    }

    private LocalDate postedUntil(Round round, Act act) {
        return act.step() == Step.POST
                ? workingDays.lastDay(act.day(), round.kind().postingWorkingDays, act.dayField())
                : null;
    }

    private LocalDate recheckDueOn(Act act) {
        return act.step() == Step.COMPLAIN
                ? workingDays.lastDay(act.day(), RECHECK_WORKING_DAYS, act.dayField())
                : null;
    }
}
