package vn.giamngheo.reporting.fact.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service takes from {@code vn.giamngheo.household.corrected.v1}: what it says holds from the beginning. */
record HouseholdCorrected(
        UUID householdId, int persons, LocalDate registeredOn, List<HouseholdTimeline.Stay> timeline) {}
