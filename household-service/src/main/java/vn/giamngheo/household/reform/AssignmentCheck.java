package vn.giamngheo.household.reform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.problem.FieldFault;

/** Whether every household of a list waits, and goes to a unit that holds a part of its commune. */
final class AssignmentCheck {

    private AssignmentCheck() {}

    /**
     * Nothing when the list can be carried out.
     *
     * @param waiting by household
     * @param parts of each divided unit
     */
    static List<FieldFault> faults(
            List<AssignHouseholds.Row> rows, Map<UUID, Place> waiting, Map<UnitKey, List<Area>> parts) {
        var faults = new ArrayList<FieldFault>();
        var seen = new HashSet<UUID>();
        var codes = new HashSet<List<String>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var pointer = "/assignments/" + i;
            var place = waiting.get(row.householdId());
            if (!seen.add(row.householdId())) {
                faults.add(new FieldFault(pointer + "/householdId", "NAMED_TWICE"));
            } else if (place == null) {
                faults.add(new FieldFault(pointer + "/householdId", "NOT_WAITING", row.householdId()));
            } else if (parts.get(place.unit()).stream()
                    .noneMatch(area -> area.code().equals(row.unit()))) {
                faults.add(new FieldFault(pointer + "/unit", "NOT_A_SUCCESSOR", row.unit(), codes(parts, place)));
            } else if (!codes.add(List.of(row.unit(), code(row, place)))) {
                faults.add(new FieldFault(pointer + "/code", "CODE_TAKEN", code(row, place), row.unit()));
            }
        }
        return faults;
    }

    /** The code that the household will have. */
    static String code(AssignHouseholds.Row row, Place place) {
        return row.code() == null ? place.code() : row.code();
    }

    private static String codes(Map<UnitKey, List<Area>> parts, Place place) {
        return parts.get(place.unit()).stream().map(Area::code).collect(Collectors.joining(", "));
    }
}
