package vn.giamngheo.budget.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giamngheo.budget.programme.Nature;

/**
 * The fact that a posting stands, as told to other services. A reversal tells the same fact with negative amounts, so that whoever
 * adds up amounts is right without knowing of reversals.
 *
 * @param kind how money was carried over; absent for other postings
 * @param reverses the posting that is taken back; absent for all but reversals
 */
record PostingRecorded(
        UUID postingId,
        String unit,
        int budgetYear,
        int originYear,
        String programme,
        CarryOverKind kind,
        UUID reverses,
        String decisionNumber,
        LocalDate decisionDate,
        List<Sum> entries) {

    /** Signed dong on one line. */
    record Sum(String line, Source source, Nature nature, long amountVnd) {

        static Sum of(PostingLine line, int sign) {
            return new Sum(line.line(), line.source(), line.nature(), sign * line.amountVnd());
        }
    }

    static PostingRecorded of(PostingDraft draft, Optional<PostingView> reversed) {
        int sign = reversed.isPresent() ? -1 : 1;
        return new PostingRecorded(
                draft.id(),
                draft.unit(),
                draft.budgetYear(),
                draft.originYear(),
                draft.programme(),
                reversed.map(PostingView::carryOverKind).or(draft::carryOver).orElse(null),
                reversed.map(PostingView::id).orElse(null),
                draft.decision().number(),
                draft.decision().date(),
                draft.entries().stream().map(line -> Sum.of(line, sign)).toList());
    }

    /** @param kind what was posted or, for a reversal, what the posting that it takes back had been */
    static String type(PostingKind kind) {
        return "vn.giamngheo.budget."
                + switch (kind) {
                    case APPROPRIATION -> "appropriated";
                    case CARRY_OVER -> "carried-over";
                    case DISBURSEMENT -> "disbursed";
                    case REVERSAL -> throw new IllegalArgumentException("A reversal is told as what it takes back");
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
