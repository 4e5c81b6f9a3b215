package vn.giamngheo.household.place;

import java.time.LocalDate;
import vn.giamngheo.platform.area.Area;

/** Identity of an administrative unit: codes were reused, so the code alone does not tell. */
public record UnitKey(String code, LocalDate validFrom) {

    public static UnitKey of(Area area) {
        return new UnitKey(area.code(), area.validFrom());
    }
}
