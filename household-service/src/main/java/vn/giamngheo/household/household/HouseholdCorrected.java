package vn.giamngheo.household.household;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.place.Settlement;

/** Event: a record was put right; what it says now holds from the beginning. No personal data. */
record HouseholdCorrected(UUID householdId, String unit, Settlement area, int persons, LocalDate registeredOn) {

    static final String TYPE = "vn.giamngheo.household.corrected.v1";

    static HouseholdCorrected of(RegisteredHousehold household) {
        return new HouseholdCorrected(
                household.id(),
                household.unit().code(),
                household.area(),
                household.persons(),
                household.registeredOn());
    }
}
