package vn.giamngheo.reporting.fact.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What this service takes from {@code vn.giamngheo.household.classified.v1}.
 *
 * @param unitValidFrom null in events of before it was told
 */
record HouseholdClassified(
        UUID householdId,
        String unit,
        LocalDate unitValidFrom,
        String area,
        int persons,
        String classification,
        String standard,
        List<String> deprivedIndicators,
        LocalDate validFrom) {}
