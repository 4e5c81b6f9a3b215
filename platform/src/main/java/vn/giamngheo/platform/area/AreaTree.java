package vn.giamngheo.platform.area;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The dated administrative tree of any depth, with lineage. Immutable; every question names the day it is about. */
public final class AreaTree {

    private record Key(String code, LocalDate validFrom) {}

    private final Map<String, List<Area>> byCode;
    private final Map<String, List<Area>> byParent;
    private final Map<Key, List<Lineage>> bySource;
    private final Map<Key, List<Lineage>> byTarget;

    public AreaTree(Collection<Area> areas, Collection<Lineage> lineage) {
        List<Area> sorted = areas.stream()
                .sorted(Comparator.comparing(Area::code).thenComparing(Area::validFrom))
                .toList();
        byCode = grouped(sorted.stream(), Area::code);
        byParent = grouped(sorted.stream().filter(area -> area.parentCode() != null), Area::parentCode);
        bySource = grouped(lineage.stream(), row -> new Key(row.fromCode(), row.fromValidFrom()));
        byTarget = grouped(lineage.stream(), row -> new Key(row.toCode(), row.toValidFrom()));
    }

    /** The version of the unit in force on that day. */
    public Optional<Area> at(String code, LocalDate asOf) {
        return versions(code).stream().filter(area -> area.isValidAt(asOf)).findFirst();
    }

    /** All versions of what the code has meant, oldest first; not necessarily one and the same place. */
    public List<Area> versions(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Direct children on that day, by code. */
    public List<Area> children(String code, LocalDate asOf) {
        return byParent.getOrDefault(code, List.of()).stream()
                .filter(area -> area.isValidAt(asOf))
                .toList();
    }

    /** Units above this one on that day, nearest first. */
    public List<Area> ancestors(String code, LocalDate asOf) {
        List<Area> found = new ArrayList<>();
        Optional<Area> next = parent(code, asOf);
        while (next.isPresent()) {
            found.add(next.get());
            next = parent(next.get().code(), asOf);
        }
        return found;
    }

    /** Whether, on that day, the unit existed and was the other one or lay below it. */
    public boolean isWithin(String code, String ancestor, LocalDate asOf) {
        Optional<Area> area = at(code, asOf);
        while (area.isPresent() && !area.get().code().equals(ancestor)) {
            area = parent(area.get().code(), asOf);
        }
        return area.isPresent();
    }

    /**
     * Whether a caller of this unit may see the target's facts of that day. The unit is what its code means last: 24 is Bắc Ninh,
     * also when the day lies in the time when 24 was Bắc Giang. It covers the target when it is the target or stands above it
     * on that day's map; when the unit is younger than the day: when a unit that wholly became part of it does, or when the
     * target itself wholly became part of it.
     */
    public boolean covers(String unit, String target, LocalDate asOf) {
        List<Area> versions = versions(unit);
        if (versions.isEmpty()) {
            return false;
        }
        Area caller = versions.get(versions.size() - 1);
        if (asOf.isBefore(caller.validFrom())) {
            return new Descent(this).covers(caller, target, asOf);
        }
        return caller.isValidAt(asOf) && isWithin(target, unit, asOf);
    }

    /** The tree as it will be with the reform; what it ends must be open on its eve. */
    public AreaTree after(Reform reform) {
        var ended = Set.copyOf(reform.ended());
        var areas = byCode.values().stream()
                .flatMap(List::stream)
                .map(area -> ended.contains(area.code()) && area.isValidAt(reform.eve())
                        ? new Area(
                                area.code(),
                                area.validFrom(),
                                reform.effectiveOn(),
                                area.kind(),
                                area.nameVi(),
                                area.parentCode())
                        : area);
        var begun = reform.begun().stream()
                .map(unit ->
                        new Area(unit.code(), reform.effectiveOn(), null, unit.kind(), unit.nameVi(), unit.parent()));
        var passages = reform.passages().stream().flatMap(passage -> at(passage.from(), reform.eve()).stream()
                .map(from -> new Lineage(
                        from.code(), from.validFrom(), passage.to(), reform.effectiveOn(), passage.share())));
        return new AreaTree(
                Stream.concat(areas, begun).toList(),
                Stream.concat(bySource.values().stream().flatMap(List::stream), passages)
                        .toList());
    }

    /** What became of this version of the unit. A district that ended in 2025 has none: see {@link #onMap}. */
    public List<Lineage> successors(Area area) {
        return bySource.getOrDefault(new Key(area.code(), area.validFrom()), List.of());
    }

    /** What this version of the unit was made of. */
    public List<Lineage> predecessors(Area area) {
        return byTarget.getOrDefault(new Key(area.code(), area.validFrom()), List.of());
    }

    /**
     * The units that hold the territory of this unit on the map of another day, earlier or later, over several reforms; by code.
     * A unit dissolved without a successor is found through its children. Territory whose lineage is not recorded is missing.
     *
     * @param asOf a day on which the code means the unit asked for
     * @param map  the day whose map is wanted
     */
    public List<Placement> onMap(String code, LocalDate asOf, LocalDate map) {
        return at(code, asOf).map(area -> new Mapping(this, asOf, map).of(area)).orElse(List.of());
    }

    /** The version that began on exactly that day. */
    Optional<Area> version(String code, LocalDate validFrom) {
        return versions(code).stream()
                .filter(area -> area.validFrom().equals(validFrom))
                .findFirst();
    }

    private Optional<Area> parent(String code, LocalDate asOf) {
        return at(code, asOf).filter(area -> area.parentCode() != null).flatMap(area -> at(area.parentCode(), asOf));
    }

    private static <K, T> Map<K, List<T>> grouped(Stream<T> rows, Function<T, K> key) {
        return rows.collect(groupingBy(key, collectingAndThen(toList(), List::copyOf)));
    }
}
