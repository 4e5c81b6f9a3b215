package vn.giamngheo.household.reform;

import java.time.LocalDate;
import vn.giamngheo.household.place.UnitKey;

/**
 * What becomes of a residence that waited.
 *
 * @param on first day in the new unit
 */
record Assignment(Place from, UnitKey to, String code, LocalDate on) {

    /** Recorded under the old unit after it had ended: there is no time before that belongs to it. */
    boolean replaces() {
        return on.equals(from.validFrom());
    }
}
