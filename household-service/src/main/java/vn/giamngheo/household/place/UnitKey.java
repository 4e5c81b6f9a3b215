package vn.giamngheo.household.place;

import java.time.LocalDate;
import java.util.Comparator;
import vn.giamngheo.platform.area.Area;

/** Identity of an administrative unit: codes were reused, so the code alone does not tell. */
public record UnitKey(String code, LocalDate validFrom) {

    /** By code, and the versions of one code by their first day. */
    public static final Comparator<UnitKey> ORDER =
            Comparator.comparing(UnitKey::code).thenComparing(UnitKey::validFrom);

    public static UnitKey of(Area area) {
        return new UnitKey(area.code(), area.validFrom());
    }
}
