package vn.giamngheo.household.labour;

import java.time.LocalDate;
import java.util.Map;
import vn.giamngheo.household.place.Scope;
import vn.giamngheo.household.place.UnitKey;

/** Restricts rows with {@code unit} and {@code unit_valid_from} to a scope. */
final class Places {

    static final String WITHIN = """
            (cast(:everywhere as boolean)
             or (unit, unit_valid_from) in (select * from unnest(cast(:codes as text[]), cast(:firstDays as date[]))))""";

    private Places() {}

    static Map<String, Object> values(Scope scope) {
        return Map.of(
                "everywhere",
                scope.everywhere(),
                "codes",
                scope.units().stream().map(UnitKey::code).toArray(String[]::new),
                "firstDays",
                scope.units().stream().map(UnitKey::validFrom).toArray(LocalDate[]::new));
    }
}
