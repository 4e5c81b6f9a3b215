package vn.giamngheo.budget.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One entry of the ledger. Entries of a posting add up to zero in every cell.
 *
 * @param seq order of writing within this service
 * @param holder the body of the unit that holds the money; empty for the unit itself
 * @param account which side of the cell: AUTHORITY, BROUGHT_FORWARD, RECEIVED and RECOVERED are where money comes from, and
 *     therefore negative
 * @param amountVnd signed, dong
 */
@Schema(name = "LedgerEntry")
record LedgerEntryView(
        long seq,
        UUID postingId,
        String kind,
        String unit,
        String holder,
        String programme,
        int budgetYear,
        int originYear,
        String line,
        String source,
        String nature,
        String account,
        long amountVnd,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer,
        Instant postedAt) {}
