package vn.giamngheo.reporting.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.giamngheo.platform.area.AreaTree;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.reporting.database.Sql;

/** The administrative maps of all days. */
@ApplicationScoped
public class Places {

    private final Areas areas;
    private final Sql sql;
    private volatile Maps maps;

    Places(Areas areas, Sql sql) {
        this.areas = areas;
        this.sql = sql;
    }

    /** Maps of one edition of the tree: the days on which the map changed, and what was worked out about each. */
    private record Maps(AreaTree tree, NavigableSet<LocalDate> changes, Map<LocalDate, AdministrativeMap> known) {}

    /**
     * The unit that the code meant on that day. For days before the first map the first map is taken.
     *
     * @throws UnknownPlace when the code meant nothing then
     */
    public Unit at(String code, LocalDate day) {
        var first = current().changes.first();
        return areas.tree()
                .at(code, day.isBefore(first) ? first : day)
                .map(area -> new Unit(area.code(), area.validFrom()))
                .orElseThrow(() -> new UnknownPlace(code, day));
    }

    /**
     * The unit that a fact names. Its first day, where the fact tells it, says which: a household recorded under a code that ended
     * is classified later all the same.
     *
     * @param firstDay of the unit; null when the fact does not tell it, and the code means what it meant on that day
     * @throws UnknownPlace when there is no such unit
     */
    public Unit named(String code, LocalDate firstDay, LocalDate day) {
        if (firstDay == null) {
            return at(code, day);
        }
        return areas.tree().versions(code).stream()
                .filter(area -> area.validFrom().equals(firstDay))
                .map(area -> new Unit(code, firstDay))
                .findFirst()
                .orElseThrow(() -> new UnknownPlace(code, firstDay));
    }

    /**
     * The unit that the code meant last, up to that day: for facts that do not say when they were stated.
     *
     * @throws UnknownPlace when the code meant nothing until then
     */
    public Unit lastBy(String code, LocalDate day) {
        return areas.tree().versions(code).stream()
                .filter(area -> !area.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(area -> new Unit(area.code(), area.validFrom()))
                .orElseThrow(() -> new UnknownPlace(code, day));
    }

    /** The map in force on that day. */
    public AdministrativeMap on(LocalDate day) {
        var current = current();
        var since = current.changes.floor(day);
        return since == null
                ? new AdministrativeMap(current.tree, day)
                : current.known.computeIfAbsent(since, d -> new AdministrativeMap(current.tree, d));
    }

    /** The last map on which the unit stands, but none later than that day. */
    public AdministrativeMap lastOf(Unit unit, LocalDate day) {
        return areas.tree().versions(unit.code()).stream()
                .filter(area -> area.validFrom().equals(unit.validFrom()))
                .filter(area -> area.validTo() != null && !area.validTo().isAfter(day))
                .findFirst()
                .map(ended -> on(ended.validTo().minusDays(1)))
                .orElseGet(() -> on(day));
    }

    private Maps current() {
        var known = maps;
        var tree = areas.tree();
        if (known == null || known.tree != tree) {
            known = new Maps(tree, changes(), new ConcurrentHashMap<>());
            maps = known;
        }
        return known;
    }

    private NavigableSet<LocalDate> changes() {
        return new TreeSet<>(sql.read(row -> row.getObject(1, LocalDate.class), """
                select valid_from from area_unit union select valid_to from area_unit where valid_to is not null"""));
    }
}
