package vn.giamngheo.budget.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A posting without its sums, as it stands in its table. */
record PostingRow(
        UUID id,
        String kind,
        String programme,
        String unit,
        int budgetYear,
        int originYear,
        String carryOverKind,
        UUID reverses,
        UUID reversedBy,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer,
        Instant postedAt) {}
