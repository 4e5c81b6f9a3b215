package vn.giamngheo.reporting.fact.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service takes from {@code vn.giamngheo.household.classified.v1}. */
record HouseholdClassified(
        UUID householdId,
        String unit,
        String area,
        int persons,
        String classification,
        String standard,
        List<String> deprivedIndicators,
        LocalDate validFrom) {}
