package vn.giamngheo.budget.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a caller wants posted, already in the ledger's terms. */
public record PostingDraft(
        UUID id,
        PostingKind kind,
        String programme,
        String unit,
        int budgetYear,
        int originYear,
        Decision decision,
        List<PostingLine> entries,
        Terms terms) {

    /** A posting that says nothing beyond its sums. */
    public PostingDraft(
            UUID id,
            PostingKind kind,
            String programme,
            String unit,
            int budgetYear,
            int originYear,
            Decision decision,
            List<PostingLine> entries) {
        this(id, kind, programme, unit, budgetYear, originYear, decision, entries, Terms.NONE);
    }

    /** The day on which the unit must exist and lie in the caller's area. */
    LocalDate day() {
        return new BudgetYear(budgetYear).dayOf(decision.date());
    }
}
