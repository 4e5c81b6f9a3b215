package vn.giamngheo.plan.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** What the administrative tree says about the places of plans, and which of them the caller may see. */
@ApplicationScoped
public class Places {

    private final Areas areas;
    private final Caller caller;

    Places(Areas areas, Caller caller) {
        this.areas = areas;
        this.caller = caller;
    }

    /** @throws InvalidRequest when there was no such unit on that day (422) */
    public Area require(DatedUnit place, String pointer) {
        return areas.tree()
                .at(place.code(), place.day())
                .orElseThrow(
                        () -> new InvalidRequest(new FieldFault(pointer, "UNKNOWN_UNIT", place.code(), place.day())));
    }

    public boolean isVisible(DatedUnit place) {
        return caller.covers(place.code(), place.day());
    }

    /** @throws vn.giamngheo.platform.caller.OutsideArea when the caller may not write there (403) */
    public void requireWritable(DatedUnit place) {
        caller.requireCovers(place.code(), place.day());
    }

    /** @param within unit that must cover the places too, by the same rule as the caller's; null for no such limit */
    public VisiblePlaces visible(Collection<DatedUnit> places, String within) {
        return new VisiblePlaces(places.stream()
                .filter(this::isVisible)
                .filter(place -> within == null || areas.tree().covers(within, place.code(), place.day()))
                .toList());
    }

    /** Whether the code means on the other day what it means in this place, or means nothing there. */
    public boolean isSameUnit(DatedUnit place, LocalDate otherDay) {
        var versions = List.of(place.day(), otherDay).stream()
                .flatMap(day -> areas.tree().at(place.code(), day).stream())
                .map(Area::validFrom)
                .distinct();
        return versions.count() <= 1;
    }
}
