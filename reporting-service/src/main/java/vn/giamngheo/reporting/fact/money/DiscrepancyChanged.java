package vn.giamngheo.reporting.fact.money;

import java.util.UUID;

/**
 * What this service takes from {@code vn.giamngheo.budget.discrepancy-opened.v1} and {@code discrepancy-settled.v1}: the
 * same facts, as they stand now.
 */
record DiscrepancyChanged(
        UUID discrepancyId,
        UUID proposalId,
        String unit,
        int year,
        String subject,
        String measure,
        long declaredVnd,
        long computedVnd,
        long differenceVnd,
        String owner,
        String state) {}
