package vn.giamngheo.budget.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a caller wants posted, already in the ledger's terms. */
public record PostingDraft(
        UUID id,
        PostingKind kind,
        Optional<CarryOverKind> carryOver,
        String programme,
        String unit,
        int budgetYear,
        int originYear,
        Decision decision,
        List<PostingLine> entries) {

    /** The day on which the unit must exist and lie in the caller's area. */
    LocalDate day() {
        return new BudgetYear(budgetYear).dayOf(decision.date());
    }
}
