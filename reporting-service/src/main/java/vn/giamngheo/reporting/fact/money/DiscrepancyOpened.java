package vn.giamngheo.reporting.fact.money;

import java.util.UUID;

/** What this service takes from {@code vn.giamngheo.budget.discrepancy-opened.v1}. */
record DiscrepancyOpened(
        UUID discrepancyId,
        UUID proposalId,
        String unit,
        int year,
        String subject,
        long declaredVnd,
        long computedVnd,
        long differenceVnd,
        String owner,
        String state) {}
