package vn.giamngheo.household.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.household.place.Settlement;

/**
 * Event: a record was put right; what it says now holds from the beginning. No personal data.
 *
 * @param timeline where it was with how many persons, from day to day
 */
record HouseholdCorrected(
        UUID householdId,
        String unit,
        LocalDate unitValidFrom,
        Settlement area,
        int persons,
        LocalDate registeredOn,
        List<Stay> timeline) {

    static final String TYPE = "vn.giamngheo.household.corrected.v1";

    static HouseholdCorrected of(RegisteredHousehold household, List<Stay> timeline) {
        return new HouseholdCorrected(
                household.id(),
                household.unit().code(),
                household.unit().validFrom(),
                household.area(),
                household.persons(),
                household.registeredOn(),
                timeline);
    }
}
