package vn.giamngheo.household.movement;

import static vn.giamngheo.household.household.Classification.NEAR_POOR;
import static vn.giamngheo.household.household.Classification.POOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.UnitKey;

/** Sums cells per commune. */
final class Tally {

    private final Map<UnitKey, Map<Classification, long[][]>> sums = new HashMap<>();

    /** What all changes come to. */
    static Tally of(Iterable<Change> changes) {
        var tally = new Tally();
        changes.forEach(change -> MovementPolicy.enter(change, tally::add));
        return tally;
    }

    void add(UnitKey unit, Classification list, Column column, long households, long persons) {
        var cells = sums.computeIfAbsent(unit, u -> Map.of(POOR, empty(), NEAR_POOR, empty()))
                .get(list);
        cells[0][column.ordinal()] += households;
        cells[1][column.ordinal()] += persons;
    }

    Set<UnitKey> units() {
        return sums.keySet();
    }

    MovementTable table(UnitKey unit, Classification list) {
        return total(Set.of(unit), list);
    }

    MovementTable total(Set<UnitKey> units, Classification list) {
        List<long[][]> parts = units.stream()
                .filter(sums::containsKey)
                .map(unit -> sums.get(unit).get(list))
                .collect(Collectors.toList());
        return new MovementTable(sum(parts, 0), sum(parts, 1));
    }

    private static Columns sum(List<long[][]> parts, int of) {
        var cells = empty()[of];
        parts.forEach(part -> {
            for (int i = 0; i < cells.length; i++) {
                cells[i] += part[of][i];
            }
        });
        return Columns.of(cells);
    }

    private static long[][] empty() {
        return new long[2][Column.values().length];
    }
}
