package vn.giamngheo.reporting.fact.money;

import java.util.UUID;

/** What this service takes from {@code vn.giamngheo.budget.proposal-recorded.v1}. */
record ProposalRecorded(
        UUID proposalId,
        String unit,
        int year,
        String programme,
        String documentNumber,
        long declaredVnd,
        long computedVnd) {}
