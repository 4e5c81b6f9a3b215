package vn.giamngheo.household.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import vn.giamngheo.household.place.Territory;
import vn.giamngheo.household.place.UnitKey;
import vn.giamngheo.platform.area.Area;
import vn.giamngheo.platform.area.AreaTree;
import vn.giamngheo.platform.area.Areas;

/**
 * Whether a district is asked for its opinion. Decision 24/2021/QĐ-TTg, art. 4, gives the step to the chair of the district; since
 * 2025-07-01 there are none, and which text moved the step is not known (source pending), so it is skipped.
 */
@ApplicationScoped
class DistrictTier {

    private static final Set<String> DISTRICTS = Set.of("DISTRICT", "TOWN", "PROVINCIAL_CITY", "URBAN_DISTRICT");

    private final Territory territory;
    private final Areas areas;

    DistrictTier(Territory territory, Areas areas) {
        this.territory = territory;
        this.areas = areas;
    }

    /** Annual rounds only, where a district stands above the commune on that day. */
    boolean isAsked(Round round, UnitKey recorded, LocalDate day) {
        return skippedBecause(round, recorded, day) == null;
    }

    /** Null when the district is asked. */
    SkippedBecause skippedBecause(Round round, UnitKey recorded, LocalDate day) {
        return switch (round.kind()) {
            case REGULAR -> SkippedBecause.REGULAR_REVIEW;
            case AVERAGE -> SkippedBecause.AVERAGE_STANDARD;
            case ANNUAL -> hasDistrict(recorded, day) ? null : SkippedBecause.NO_DISTRICT;
        };
    }

    /** A commune that was divided without a known heir is judged by its own time. */
    private boolean hasDistrict(UnitKey recorded, LocalDate day) {
        AreaTree tree = areas.tree();
        return territory
                .unitOn(recorded, day)
                .map(commune -> isBelowDistrict(tree, commune, day))
                .orElseGet(() -> tree.at(recorded.code(), recorded.validFrom())
                        .filter(commune -> isBelowDistrict(tree, commune, recorded.validFrom()))
                        .isPresent());
    }

    private static boolean isBelowDistrict(AreaTree tree, Area commune, LocalDate day) {
        return tree.ancestors(commune.code(), day).stream().anyMatch(above -> DISTRICTS.contains(above.kind()));
    }
}
