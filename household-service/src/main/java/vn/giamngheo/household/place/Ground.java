package vn.giamngheo.household.place;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.platform.area.Area;

/**
 * The communes of a unit on the map of a day, as far as the caller may see them, and what was recorded there under any map.
 *
 * @param everywhere the whole country, asked for by somebody who sees all of it
 * @param shown for each recorded unit, the commune of the map that it is shown as
 */
public record Ground(boolean everywhere, Map<UnitKey, Area> shown) {

    /** The commune that a row recorded there is counted under; empty when that lies outside. */
    public Optional<UnitKey> place(UnitKey recorded) {
        return Optional.ofNullable(shown.get(recorded)).map(UnitKey::of);
    }

    /** Values for {@code :everywhere or (unit, unit_valid_from) in (select * from unnest(:codes, :firstDays))}. */
    public Map<String, Object> values() {
        return Map.of(
                "everywhere",
                everywhere,
                "codes",
                shown.keySet().stream().map(UnitKey::code).toArray(String[]::new),
                "firstDays",
                shown.keySet().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new));
    }
}
