package vn.giamngheo.household.household;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.place.Settlement;

/** Event: a household entered the register. No personal data. */
public record HouseholdRegistered(
        UUID householdId, String unit, LocalDate unitValidFrom, Settlement area, int persons, LocalDate registeredOn) {

    public static final String TYPE = "vn.giamngheo.household.registered.v1";

    public static HouseholdRegistered of(RegisteredHousehold household) {
        return new HouseholdRegistered(
                household.id(),
                household.unit().code(),
                household.unit().validFrom(),
                household.area(),
                household.persons(),
                household.registeredOn());
    }
}
