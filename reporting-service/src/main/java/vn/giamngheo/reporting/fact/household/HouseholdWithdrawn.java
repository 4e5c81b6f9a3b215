package vn.giamngheo.reporting.fact.household;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service takes from the event of the same name.
 *
 * @param effectiveOn first day of which anything was told of the household
 */
record HouseholdWithdrawn(UUID householdId, LocalDate effectiveOn) {}
