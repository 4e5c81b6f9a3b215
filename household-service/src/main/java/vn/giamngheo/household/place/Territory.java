package vn.giamngheo.household.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.AreaTree;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.area.Placement;
import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.caller.OutsideArea;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Shows what was recorded on one day's map on the map of another day, within the caller's area. */
@ApplicationScoped
public class Territory {

    static final String ROOT = "VN";

    private final Areas areas;
    private final Caller caller;

    Territory(Areas areas, Caller caller) {
        this.areas = areas;
        this.caller = caller;
    }

    /**
     * The commune of that code: a unit with nothing below it on that day.
     *
     * @throws InvalidRequest when the code meant nothing on that day, or something with units below it
     */
    public Area commune(String code, LocalDate day, String pointer) {
        var unit = areas.tree().at(code, day).orElseThrow(() -> refuse(pointer, "UNKNOWN_UNIT", code, day));
        if (!areas.tree().children(code, day).isEmpty()) {
            throw refuse(pointer, "NOT_A_COMMUNE", code);
        }
        return unit;
    }

    /** The one unit that holds all of the recorded unit's territory on that day; empty when it was divided or is not known. */
    public Optional<Area> unitOn(UnitKey recorded, LocalDate asOf) {
        var places = places(recorded, asOf);
        return places.size() == 1 ? Optional.of(places.get(0).area()) : Optional.empty();
    }

    /** Whether the caller's area holds, on that day, everything that the recorded unit may have become. */
    public boolean covers(UnitKey recorded, LocalDate asOf) {
        var places = places(recorded, asOf);
        return places.isEmpty()
                ? caller.covers(ROOT, asOf)
                : places.stream().allMatch(place -> caller.covers(place.area().code(), asOf));
    }

    /** @throws OutsideArea when the caller's area does not hold it (403) */
    public void requireCovers(UnitKey recorded, LocalDate asOf) {
        if (!covers(recorded, asOf)) {
            throw new OutsideArea(recorded.code(), asOf);
        }
    }

    /**
     * Where rows were recorded that lie, on the map of that day, below the unit and in the caller's area.
     *
     * @throws InvalidRequest when there was no such unit on that day
     */
    public Scope scope(String unit, LocalDate asOf) {
        var tree = areas.tree();
        var target = tree.at(unit, asOf).orElseThrow(() -> refuse("/unit", "UNKNOWN_UNIT", unit, asOf));
        var own = caller.unit();
        if (own == null) {
            return Scope.of(List.of());
        }
        if (unit.equals(ROOT) && tree.covers(own, ROOT, asOf)) {
            return Scope.EVERYWHERE;
        }
        Set<UnitKey> wanted = new HashSet<>();
        communes(tree, target, asOf)
                .filter(area -> tree.covers(own, area.code(), asOf))
                .map(UnitKey::of)
                .forEach(wanted::add);
        var recorded = new LinkedHashSet<UnitKey>();
        wanted.forEach(key -> addOrigins(tree, key, recorded));
        recorded.removeIf(key -> !wanted.containsAll(places(key, asOf).stream()
                .map(place -> UnitKey.of(place.area()))
                .toList()));
        return Scope.of(List.copyOf(recorded));
    }

    private List<Placement> places(UnitKey recorded, LocalDate asOf) {
        return areas.tree().onMap(recorded.code(), recorded.validFrom(), asOf);
    }

    private static Stream<Area> communes(AreaTree tree, Area unit, LocalDate asOf) {
        var children = tree.children(unit.code(), asOf);
        return children.isEmpty() ? Stream.of(unit) : children.stream().flatMap(child -> communes(tree, child, asOf));
    }

    private static void addOrigins(AreaTree tree, UnitKey key, Set<UnitKey> found) {
        if (found.add(key)) {
            tree.at(key.code(), key.validFrom()).stream()
                    .flatMap(area -> tree.predecessors(area).stream())
                    .forEach(row -> addOrigins(tree, new UnitKey(row.fromCode(), row.fromValidFrom()), found));
        }
    }

    private static InvalidRequest refuse(String pointer, String code, Object... values) {
        return new InvalidRequest(new FieldFault(pointer, code, values));
    }
}
