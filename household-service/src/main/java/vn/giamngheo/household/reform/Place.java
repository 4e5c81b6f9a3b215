package vn.giamngheo.household.reform;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.place.UnitKey;

/**
 * A residence that waits: as it stands in the register.
 *
 * @param validFrom first day of the residence
 */
record Place(UUID household, UnitKey unit, String code, LocalDate validFrom, String enteredBy) {}
