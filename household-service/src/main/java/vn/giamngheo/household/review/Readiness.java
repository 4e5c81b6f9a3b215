package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.caller.Caller;

/** Holds the dossiers that an act is about against the procedure, the caller's area and the rule of four eyes. */
@ApplicationScoped
class Readiness {

    private final Sql sql;
    private final DistrictTier districts;
    private final Territory territory;
    private final Caller caller;

    Readiness(Sql sql, DistrictTier districts, Territory territory, Caller caller) {
        this.sql = sql;
        this.districts = districts;
        this.territory = territory;
        this.caller = caller;
    }

    /**
     * Groups of dossiers that may take the step.
     *
     * @throws StepNotAllowed when dossiers named one by one may not take it (409)
     * @throws FourEyes when the caller surveyed a household that the act decides on (403)
     */
    List<ReadyGroup> groups(Round round, Picking picking, Step step, LocalDate day, boolean byName) {
        var values = new ArrayList<Object>(List.of(caller.subject()));
        values.addAll(picking.values());
        var groups = sql.query("""
                select d.state, d.unit, d.unit_valid_from, d.nothing_to_recognise, count(*) as dossiers,
                       coalesce(bool_or(d.surveyed_by = ?), false) as surveyed_by_caller
                from review_dossier d where\s""" + picking.condition() + " group by 1, 2, 3, 4", ReadyGroup::of, values.toArray());
        groups.stream().map(ReadyGroup::unit).distinct().forEach(unit -> territory.requireCovers(unit, day));
        var asked = new HashMap<UnitKey, Boolean>();
        var ready = new ArrayList<ReadyGroup>();
        for (var group : groups) {
            var circumstances = new Circumstances(
                    asked.computeIfAbsent(group.unit(), unit -> districts.isAsked(round, unit, day)),
                    group.nothingToRecognise(),
                    round.kind().holdsMeeting);
            if (DossierPolicy.next(group.state(), step, circumstances).isPresent()) {
                ready.add(group);
            } else if (byName) {
                throw new StepNotAllowed(step, group.state(), DossierPolicy.allowed(group.state(), circumstances));
            }
        }
        boolean decides = step == Step.RECOGNISE || step == Step.REFUSE;
        if (decides && ready.stream().anyMatch(ReadyGroup::surveyedByCaller)) {
            throw new FourEyes();
        }
        return ready;
    }
}
