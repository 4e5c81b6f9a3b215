package vn.giamngheo.household.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.AreaTree;
import vn.giamngheo.platform.area.Areas;

/** Puts the dated tree into the words of the API. */
@ApplicationScoped
class Units {

    private final Areas areas;

    Units(Areas areas) {
        this.areas = areas;
    }

    AreaTree tree() {
        return areas.tree();
    }

    /** @throws UnitNotFound when the code meant nothing on that day */
    Area at(String code, LocalDate asOf) {
        return tree().at(code, asOf).orElseThrow(() -> new UnitNotFound(code, asOf));
    }

    UnitView view(Area area) {
        var tree = tree();
        return UnitView.of(
                UnitSummary.of(area),
                tree.predecessors(area).stream()
                        .map(row -> Kin.of(at(row.fromCode(), row.fromValidFrom()), row.share()))
                        .toList(),
                tree.successors(area).stream()
                        .map(row -> Kin.of(at(row.toCode(), row.toValidFrom()), row.share()))
                        .toList());
    }

    List<Kin> onMap(Area area, LocalDate map) {
        return tree().onMap(area.code(), area.validFrom(), map).stream()
                .map(place -> Kin.of(place.area(), place.share()))
                .toList();
    }
}
