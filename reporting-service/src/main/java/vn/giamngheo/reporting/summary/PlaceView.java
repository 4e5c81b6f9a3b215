package vn.giamngheo.reporting.summary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.reporting.fact.plan.Plan;
import vn.giamngheo.reporting.place.AdministrativeMap;

/** Where a plan applies, on the map of its day and on the map of today. */
record PlaceView(
        @Schema(description = "The place and the unit above it, on the map of the plan's day")
        Spot then,

        @Schema(description = "Units that hold its territory today, by code")
        List<Spot> now) {

    /** A unit and the one above it. */
    record Spot(
            @Schema(examples = "481") String unit,
            @Schema(examples = "Huyện A Lưới") String nameVi,
            @Schema(description = "Absent for the nation") String within,
            @Schema(examples = "Tỉnh Thừa Thiên Huế") String withinNameVi) {

        private static Spot of(Area area, AdministrativeMap map) {
            return new Spot(
                    area.code(),
                    area.nameVi(),
                    area.parentCode(),
                    area.parentCode() == null
                            ? null
                            : map.unit(area.parentCode()).map(Area::nameVi).orElse(null));
        }
    }

    static PlaceView of(Plan plan, AdministrativeMap then, AdministrativeMap now) {
        return new PlaceView(
                Spot.of(then.unit(plan.unit().code()).orElseThrow(), then),
                now.territoryOf(plan.unit()).stream()
                        .map(area -> Spot.of(area, now))
                        .toList());
    }
}
