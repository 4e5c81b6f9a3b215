package vn.giamngheo.platform.area;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Carries units of one day's map to the map of another day. */
final class Mapping {

    private final AreaTree tree;
    private final LocalDate asOf;
    private final LocalDate map;

    Mapping(AreaTree tree, LocalDate asOf, LocalDate map) {
        this.tree = tree;
        this.asOf = asOf;
        this.map = map;
    }

    /** Each unit once, by code; PARTIAL when it was reached by any divided unit. */
    List<Placement> of(Area area) {
        return places(area).collect(Collectors.toMap(Placement::area, Placement::share, Share::and)).entrySet().stream()
                .map(entry -> new Placement(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(place -> place.area().code()))
                .toList();
    }

    /** Where lineage ends before the map is reached, a district was dissolved on the way: then its children know better. */
    private Stream<Placement> places(Area area) {
        List<Area> children = tree.children(area.code(), asOf);
        return children.isEmpty() || reaches(area)
                ? byLineage(area, Share.FULL)
                : children.stream().flatMap(this::places);
    }

    private Stream<Placement> byLineage(Area area, Share share) {
        if (area.isValidAt(map)) {
            return Stream.of(new Placement(area, share));
        }
        return rows(area).stream()
                .flatMap(row -> other(area, row).stream().flatMap(next -> byLineage(next, share.and(row.share()))));
    }

    private boolean reaches(Area area) {
        List<Lineage> rows = rows(area);
        return area.isValidAt(map)
                || (!rows.isEmpty()
                        && rows.stream()
                                .allMatch(row ->
                                        other(area, row).filter(this::reaches).isPresent()));
    }

    private List<Lineage> rows(Area area) {
        return isBackward(area) ? tree.predecessors(area) : tree.successors(area);
    }

    private Optional<Area> other(Area area, Lineage row) {
        return isBackward(area)
                ? tree.version(row.fromCode(), row.fromValidFrom())
                : tree.version(row.toCode(), row.toValidFrom());
    }

    private boolean isBackward(Area area) {
        return map.isBefore(area.validFrom());
    }
}
