package vn.giamngheo.budget.auditor;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came out when all balances were derived anew from the entries, at one moment.
 *
 * @param sound nothing below contradicts anything else
 * @param unbalancedPostings postings whose entries do not add up, or that lose money between two years, two tiers or two lines; at most 100
 * @param differingCells cells that hold something else than their entries say; at most 100
 * @param differingSums sums of areas that are something else than their cells together, the unit being the area; at most 100. They are
 *     dropped when they are found, balances are read from cells meanwhile, and made anew
 * @param conservation per year, source and nature, derived from entries alone
 */
@Schema(name = "LedgerAudit")
record AuditView(
        boolean sound,
        long cells,
        long entries,
        List<UUID> unbalancedPostings,
        List<DifferingCell> differingCells,
        List<DifferingCell> differingSums,
        List<Conservation> conservation) {

    /** A cell that is not what its entries make of it; amounts in dong. */
    record DifferingCell(
            String unit,
            String programme,
            int budgetYear,
            int originYear,
            String line,
            String source,
            String nature,
            long heldVnd,
            long derivedVnd) {}

    /** Where the money of a year came from and where it is; {@code differenceVnd} is 0 when nothing was lost or made.
     * Over the nation received equals allocated down: what one tier gives, the next has. */
    record Conservation(
            int budgetYear,
            String source,
            String nature,
            long grantedVnd,
            long broughtForwardVnd,
            long receivedVnd,
            long recoveredVnd,
            long adjustedVnd,
            long availableVnd,
            long committedVnd,
            long spentVnd,
            long carriedForwardVnd,
            long allocatedDownVnd,
            long withdrawnVnd,
            long differenceVnd) {}
}
