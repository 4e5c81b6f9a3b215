package vn.giamngheo.reporting.fact.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What this service takes from every event that tells all of a household's time in the register.
 *
 * @param effectiveOn day from which it differs from what was told before
 * @param timeline empty when the household was never there
 */
record HouseholdTimeline(UUID householdId, LocalDate effectiveOn, List<Stay> timeline) {

    /**
     * A piece of it: in one unit, with one number of persons.
     *
     * @param validTo day after the last; null while it lasts
     */
    record Stay(
            String unit, LocalDate unitValidFrom, String area, int persons, LocalDate validFrom, LocalDate validTo) {}

    /** A stay of a household. */
    record Row(UUID household, Stay stay) {}
}
