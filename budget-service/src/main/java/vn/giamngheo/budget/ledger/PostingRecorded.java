package vn.giamngheo.budget.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.giamngheo.budget.programme.Nature;

/**
 * The fact that a posting stands, as told to other services. A reversal tells the same fact with negative amounts, so that whoever
 * adds up amounts is right without knowing of reversals.
 *
 * @param counterUnit the unit above: who gave an allocation, who recovered a withdrawal
 * @param settles what this draws on: the commitment of a disbursement or release, the disbursement of a refund
 * @param kind how money was carried over; absent for other postings
 * @param reverses the posting that is taken back; absent for all but reversals
 * @param reversedKind what that posting had been; only where the reversal itself is told
 */
record PostingRecorded(
        UUID postingId,
        String unit,
        String holder,
        String counterUnit,
        int budgetYear,
        int originYear,
        String programme,
        CarryOverKind kind,
        LocalDate spendDeadline,
        UUID settles,
        UUID reverses,
        PostingKind reversedKind,
        String decisionNumber,
        LocalDate decisionDate,
        List<Sum> entries) {

    /** Signed dong on one line. */
    record Sum(String line, Source source, Nature nature, long amountVnd) {

        /** Money that changes its line leaves the one and arrives on the other. */
        static Stream<Sum> of(PostingLine line, int sign) {
            long amount = sign * line.amountVnd();
            return line.toLine() == null
                    ? Stream.of(new Sum(line.line(), line.source(), line.nature(), amount))
                    : Stream.of(
                            new Sum(line.line(), line.source(), line.nature(), -amount),
                            new Sum(line.toLine(), line.source(), line.nature(), amount));
        }
    }

    static PostingRecorded of(PostingDraft draft, Optional<PostingView> reversed) {
        return of(draft, reversed, reversed.isPresent() ? -1 : 1, null);
    }

    /** The reversal itself: what it took back, in the amounts that had been posted. A notice, not to be added up. */
    static PostingRecorded reversal(PostingDraft draft, PostingView reversed) {
        return of(draft, Optional.of(reversed), 1, reversed.kind());
    }

    private static PostingRecorded of(
            PostingDraft draft, Optional<PostingView> reversed, int sign, PostingKind reversedKind) {
        var terms = draft.terms();
        return new PostingRecorded(
                draft.id(),
                draft.unit(),
                terms.holder().isEmpty() ? null : terms.holder(),
                terms.counterUnit().orElse(null),
                draft.budgetYear(),
                draft.originYear(),
                draft.programme(),
                reversed.map(PostingView::carryOverKind).or(terms::carryOver).orElse(null),
                terms.spendDeadline().orElse(null),
                terms.settles().orElse(null),
                reversed.map(PostingView::id).orElse(null),
                reversedKind,
                draft.decision().number(),
                draft.decision().date(),
                draft.entries().stream().flatMap(line -> Sum.of(line, sign)).toList());
    }

    /** @param kind what was posted or, for the sums of a reversal, what the posting that it takes back had been */
    static String type(PostingKind kind) {
        return "vn.giamngheo.budget." + kind.fact() + ".v1";
    }

    /**
     * The aggregate is a unit's budget account of one year. Two postings that touch a common cell wait for each other, so their
     * events arrive in the order in which they took effect; sums do not depend on the order of the rest.
     */
    String account() {
        return programme + ":" + unit + ":" + budgetYear;
    }
}
