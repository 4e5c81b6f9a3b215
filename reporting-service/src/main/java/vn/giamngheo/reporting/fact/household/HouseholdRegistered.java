package vn.giamngheo.reporting.fact.household;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service takes from {@code vn.giamngheo.household.registered.v1}.
 *
 * @param unitValidFrom null in events of before it was told
 */
record HouseholdRegistered(
        UUID householdId, String unit, LocalDate unitValidFrom, String area, int persons, LocalDate registeredOn) {}
