package vn.giamngheo.household.place;

import java.util.Optional;
import vn.giamngheo.platform.area.Area;

/** Kind of place of residence, on which every limit of a poverty standard depends. */
public enum Settlement {
    /** Communes (xã). */
    RURAL,
    /** Wards (phường) and, until 2025-06-30, townships (thị trấn). */
    URBAN;

    /** What the kind of unit suggests; empty above communes and for special zones, which hold both. */
    public static Optional<Settlement> of(Area unit) {
        return switch (unit.kind()) {
            case "COMMUNE" -> Optional.of(RURAL);
            case "WARD", "TOWNSHIP" -> Optional.of(URBAN);
            default -> Optional.empty();
        };
    }
}
