package vn.giamngheo.household.household;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.household.place.Settlement;
import vn.giamngheo.household.place.UnitKey;

/** What other features need to know of a household. No personal data. */
public record RegisteredHousehold(UUID id, UnitKey unit, Settlement area, int persons, LocalDate registeredOn) {}
