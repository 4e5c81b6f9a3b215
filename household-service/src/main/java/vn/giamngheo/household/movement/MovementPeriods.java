package vn.giamngheo.household.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Checks a period that something is written for. */
@ApplicationScoped
class MovementPeriods {

    private final Areas areas;
    private final MovementParameters parameters;
    private final Caller caller;
    private final Clock clock;

    MovementPeriods(Areas areas, MovementParameters parameters, Caller caller, Clock clock) {
        this.areas = areas;
        this.parameters = parameters;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A period of a unit of the caller's, which is over.
     *
     * @param map {@code to} when null
     * @throws InvalidRequest when there is no such unit or no such period
     * @throws vn.giamngheo.platform.caller.OutsideArea when the unit is not the caller's (403)
     */
    MovementQuestion own(String unit, LocalDate from, LocalDate to, LocalDate map) {
        var shownOn = map == null ? to : map;
        if (!from.isBefore(to)) {
            throw new InvalidRequest(new FieldFault("/to", "BEFORE_FROM"));
        }
        if (to.isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest(new FieldFault("/to", "IN_THE_FUTURE"));
        }
        at(unit, shownOn);
        caller.requireCovers(unit, shownOn);
        return new MovementQuestion(unit, from, to, shownOn, parameters.relapseLookBackMonths());
    }

    LocalDate validFrom(String unit, LocalDate map) {
        return at(unit, map).validFrom();
    }

    private Area at(String unit, LocalDate map) {
        return areas.tree()
                .at(unit, map)
                .orElseThrow(() -> new InvalidRequest(new FieldFault("/unit", "UNKNOWN_UNIT", unit, map)));
    }
}
