package vn.giamngheo.household.movement;

import static vn.giamngheo.household.household.Classification.NEAR_POOR;
import static vn.giamngheo.household.household.Classification.POOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import vn.giamngheo.household.place.Ground;
import vn.giamngheo.household.place.Grounds;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.area.Area;

/** Computes the movement of a unit from dated classes and dated presence. */
@ApplicationScoped
class Movements {

    private final Grounds grounds;
    private final ChangeQueries queries;

    Movements(Grounds grounds, ChangeQueries queries) {
        this.grounds = grounds;
        this.queries = queries;
    }

    /**
     * What a question came to.
     *
     * @param communes those with anything to tell, by code
     */
    record Answer(MovementTable poor, MovementTable nearPoor, List<CommuneMovement> communes) {}

    /** @throws vn.giamngheo.platform.problem.InvalidRequest when there was no such unit on the day of the map */
    Answer answer(MovementQuestion question) {
        var ground = grounds.of(question.unit(), question.map());
        var changes =
                queries.between(question.from(), question.to(), question.map(), question.lookBack(), ground).stream()
                        .map(change -> shown(change, ground))
                        .toList();
        var tally = Tally.of(changes);
        var inside = new HashSet<UnitKey>();
        var communes = ground.shown().values().stream()
                .filter(area -> tally.units().contains(UnitKey.of(area)) && inside.add(UnitKey.of(area)))
                .sorted(Comparator.comparing(Area::code).thenComparing(Area::validFrom))
                .map(area -> commune(area, tally))
                .toList();
        return new Answer(tally.total(inside, POOR), tally.total(inside, NEAR_POOR), communes);
    }

    private static CommuneMovement commune(Area area, Tally tally) {
        var key = UnitKey.of(area);
        return new CommuneMovement(
                area.code(), area.validFrom(), area.nameVi(), tally.table(key, POOR), tally.table(key, NEAR_POOR));
    }

    /** On the map of the question; a place outside keeps the key it was recorded under, and is not shown. */
    private static Change shown(Change change, Ground ground) {
        return change.on(unit -> ground.place(unit).orElse(unit));
    }
}
