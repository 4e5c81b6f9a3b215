package vn.giamngheo.household.attachment;

import java.util.UUID;
import java.util.function.Predicate;
import vn.giamngheo.household.place.UnitKey;

/**
 * What a file is attached to.
 *
 * @param column that names it in the table
 * @param unit in whose audit trail deeds upon it stand; null where it is only read
 * @param visible units whose files the caller sees
 */
record Subject(String column, UUID id, UnitKey unit, Predicate<String> visible) {

    static Subject household(UUID id, UnitKey unit) {
        return new Subject("household_id", id, unit, anybody -> true);
    }

    static Subject round(UUID id, UnitKey unit, Predicate<String> visible) {
        return new Subject("round_id", id, unit, visible);
    }
}
