package vn.giamngheo.household.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.household.sql.Sql;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.area.Placement;

/** Units that were divided on a day, by the unit that households are recorded under. */
@ApplicationScoped
class DividedUnits {

    private final Sql sql;
    private final Areas areas;

    DividedUnits(Sql sql, Areas areas) {
        this.sql = sql;
        this.areas = areas;
    }

    /** For each recorded unit that still holds households on that day, the units that hold parts of it, by code. */
    Map<UnitKey, List<Area>> on(LocalDate day) {
        var tree = areas.tree();
        var divided = new LinkedHashMap<UnitKey, List<Area>>();
        for (var unit : recorded(day)) {
            boolean ended = tree.onMap(unit.code(), unit.validFrom(), day.minusDays(1)).stream()
                    .anyMatch(place -> day.equals(place.area().validTo()));
            var parts = tree.onMap(unit.code(), unit.validFrom(), day).stream()
                    .map(Placement::area)
                    .toList();
            if (ended && parts.size() > 1) {
                divided.put(unit, parts);
            }
        }
        return divided;
    }

    private List<UnitKey> recorded(LocalDate day) {
        return sql.query("""
                select distinct unit, unit_valid_from from household_residence
                where unit_valid_from < ? and (valid_to is null or valid_to > ?)
                order by 1, 2""", row -> new UnitKey(row.getString(1), row.getObject(2, LocalDate.class)), day, day);
    }
}
