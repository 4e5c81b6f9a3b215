package vn.giamngheo.platform.area;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Follows units that passed whole into another, and those only: a right over a part is no right over the whole. */
final class Descent {

    private final AreaTree tree;

    Descent(AreaTree tree) {
        this.tree = tree;
    }

    /** Whether a unit that began after that day covers the target of that day. */
    boolean covers(Area unit, String target, LocalDate asOf) {
        return wholePredecessors(unit, asOf).anyMatch(area -> tree.isWithin(target, area.code(), asOf))
                || tree.at(target, asOf).stream().anyMatch(area -> wentWholly(area, unit));
    }

    /** Units of that day's map which, over any number of reforms, wholly became part of this one. */
    private Stream<Area> wholePredecessors(Area area, LocalDate day) {
        return tree.predecessors(area).stream()
                .filter(row -> row.share() == Share.FULL)
                .flatMap(row -> tree.version(row.fromCode(), row.fromValidFrom()).stream())
                .flatMap(source -> source.isValidAt(day) ? Stream.of(source) : wholePredecessors(source, day));
    }

    /** Whether all of this unit lay within the other when the other began. */
    private boolean wentWholly(Area area, Area into) {
        if (area.isValidAt(into.validFrom())) {
            return tree.isWithin(area.code(), into.code(), into.validFrom());
        }
        return tree.successors(area).stream()
                .filter(row -> row.share() == Share.FULL)
                .filter(row -> !row.toValidFrom().isAfter(into.validFrom()))
                .flatMap(row -> tree.version(row.toCode(), row.toValidFrom()).stream())
                .anyMatch(successor -> wentWholly(successor, into));
    }
}
