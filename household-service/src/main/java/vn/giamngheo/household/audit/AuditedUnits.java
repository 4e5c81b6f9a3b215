package vn.giamngheo.household.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.area.AreaTree;
import vn.giamngheo.platform.area.Areas;
import vn.giamngheo.platform.caller.Caller;

/** The units whose entries a caller may read: communes, as everywhere, and what stands between them and the unit asked for. */
@ApplicationScoped
class AuditedUnits {

    private final Territory territory;
    private final Areas areas;
    private final Caller caller;

    AuditedUnits(Territory territory, Areas areas, Caller caller) {
        this.territory = territory;
        this.areas = areas;
        this.caller = caller;
    }

    /** @param everywhere no restriction by place; {@code units} is empty then */
    record Readable(boolean everywhere, List<UnitKey> units) {}

    Readable of(String unit, LocalDate asOf) {
        var scope = territory.scope(unit, asOf);
        if (scope.everywhere()) {
            return new Readable(true, List.of());
        }
        var units = new ArrayList<>(scope.units());
        addAbove(areas.tree(), unit, asOf, units);
        return new Readable(false, units);
    }

    private void addAbove(AreaTree tree, String unit, LocalDate asOf, List<UnitKey> found) {
        var below = tree.children(unit, asOf);
        if (!below.isEmpty() && caller.covers(unit, asOf)) {
            tree.at(unit, asOf).map(UnitKey::of).ifPresent(found::add);
        }
        below.forEach(child -> addAbove(tree, child.code(), asOf, found));
    }
}
