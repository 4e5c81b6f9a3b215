package vn.giamngheo.budget.closing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.ledger.Decision;

/**
 * A decision on the books of a unit's year.
 *
 * @param state it takes effect when APPROVED
 */
@Schema(name = "YearClosing")
record YearClosingView(
        UUID id,
        String unit,
        int budgetYear,
        YearClosing.Action action,
        YearClosing.State state,
        Decision decision,
        Instant enteredAt,
        Instant approvedAt,
        long version) {}
