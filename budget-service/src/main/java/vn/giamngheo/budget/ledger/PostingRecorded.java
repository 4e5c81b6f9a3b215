package vn.giamngheo.budget.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The fact that a posting stands, as told to other services; the type of the event says which.
 *
 * @param kind how money was carried over; absent for other postings
 * @param reverses the posting that is taken back; absent for others
 * @param reversedKind what that posting had done; absent for others
 */
record PostingRecorded(
        UUID postingId,
        String unit,
        int budgetYear,
        int originYear,
        String programme,
        CarryOverKind kind,
        UUID reverses,
        PostingKind reversedKind,
        String decisionNumber,
        LocalDate decisionDate,
        List<PostingLine> entries) {

    static PostingRecorded of(PostingDraft draft, Optional<PostingView> reversed) {
        return new PostingRecorded(
                draft.id(),
                draft.unit(),
                draft.budgetYear(),
                draft.originYear(),
                draft.programme(),
                draft.carryOver().orElse(null),
                reversed.map(PostingView::id).orElse(null),
                reversed.map(PostingView::kind).orElse(null),
                draft.decision().number(),
                draft.decision().date(),
                draft.entries());
    }

    static String type(PostingKind kind) {
        return "vn.giamngheo.budget."
                + switch (kind) {
                    case APPROPRIATION -> "appropriated";
                    case CARRY_OVER -> "carried-over";
                    case DISBURSEMENT -> "disbursed";
                    case REVERSAL -> "reversed";
                }
                + ".v1";
    }

    /**
     * The aggregate is a unit's budget account of one year. Two postings that touch a common cell wait for each other, so their
     * events arrive in the order in which they took effect; sums do not depend on the order of the rest.
     */
    String account() {
        return programme + ":" + unit + ":" + budgetYear;
    }
}
