package vn.giamngheo.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.Areas;

/** Households as a caller sees them: on the map of the day asked for, and within the caller's area. */
@ApplicationScoped
public class Register {

    private final HouseholdQueries queries;
    private final Territory territory;
    private final Areas areas;

    Register(HouseholdQueries queries, Territory territory, Areas areas) {
        this.queries = queries;
        this.territory = territory;
        this.areas = areas;
    }

    /** @throws HouseholdNotFound also when it is outside the caller's area */
    HouseholdRow visible(UUID id, LocalDate asOf) {
        return queries.find(id, asOf)
                .filter(row -> territory.covers(row.unit(), asOf))
                .orElseThrow(() -> new HouseholdNotFound(id, asOf));
    }

    /** @throws HouseholdNotFound also when it is outside the caller's area */
    public void requireVisible(UUID id, LocalDate asOf) {
        visible(id, asOf);
    }

    HouseholdView view(HouseholdRow row, LocalDate asOf) {
        return row.view(shown(row.unit(), asOf));
    }

    /** The commune of that day's map; the recorded one where lineage gives no single answer. */
    Area shown(UnitKey unit, LocalDate asOf) {
        return territory
                .unitOn(unit, asOf)
                .orElseGet(() -> areas.tree().at(unit.code(), unit.validFrom()).orElseThrow());
    }
}
