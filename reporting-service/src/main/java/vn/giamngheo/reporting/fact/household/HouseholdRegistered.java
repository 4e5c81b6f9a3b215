package vn.giamngheo.reporting.fact.household;

import java.time.LocalDate;
import java.util.UUID;

/** What this service takes from {@code vn.giamngheo.household.registered.v1}. */
record HouseholdRegistered(UUID householdId, String unit, String area, int persons, LocalDate registeredOn) {}
