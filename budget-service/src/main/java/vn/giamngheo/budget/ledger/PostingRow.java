package vn.giamngheo.budget.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A posting without its sums, as it stands in its table.
 *
 * @param reversedKind what the posting that it reverses had been
 */
record PostingRow(
        UUID id,
        String kind,
        String programme,
        String unit,
        int budgetYear,
        int originYear,
        String carryOverKind,
        UUID reverses,
        String reversedKind,
        UUID reversedBy,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer,
        String attachmentSha256,
        String holder,
        String counterUnit,
        UUID settles,
        LocalDate spendDeadline,
        String legalBasis,
        Instant postedAt) {

    /** What was posted or, for a reversal, what the posting that it takes back had been. */
    PostingKind told() {
        return PostingKind.valueOf(reversedKind == null ? kind : reversedKind);
    }

    Decision decision() {
        return new Decision(decisionNumber, decisionDate, decisionIssuer, attachmentSha256);
    }

    Terms terms() {
        return new Terms(
                holder,
                Optional.ofNullable(counterUnit),
                Optional.ofNullable(settles),
                Optional.ofNullable(carryOverKind).map(CarryOverKind::valueOf),
                Optional.ofNullable(spendDeadline),
                Optional.ofNullable(legalBasis));
    }
}
