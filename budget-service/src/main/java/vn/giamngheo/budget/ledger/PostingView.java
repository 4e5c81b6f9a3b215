package vn.giamngheo.budget.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A posting as callers see it. It never changes, but for {@code reversedBy} that appears when it is taken back.
 *
 * @param holder the body of the unit that holds the money; absent for the unit itself
 * @param counterUnit the unit above: who gave an allocation, who recovered a withdrawal
 * @param settles what this draws on: the commitment of a disbursement or release, the disbursement of a refund
 * @param carryOverKind only for a carry-over
 * @param spendDeadline last day on which carried money may be spent
 * @param legalBasis the text that allows a carry-over
 * @param reverses the posting taken back, only for a reversal
 * @param state POSTED but for a reversal, which waits for another person first
 * @param postedAt absent until it is posted
 * @param totalVnd sum of the entries, dong
 * @param warnings only in the answer to the posting, and only where there is something to look at
 */
@Schema(name = "Posting")
public record PostingView(
        UUID id,
        PostingKind kind,
        String unit,
        String holder,
        String counterUnit,
        String programme,
        int budgetYear,
        int originYear,
        CarryOverKind carryOverKind,
        LocalDate spendDeadline,
        String legalBasis,
        UUID settles,
        UUID reverses,
        UUID reversedBy,
        PostingState state,
        Decision decision,
        List<PostingLine> entries,
        long totalVnd,
        Instant postedAt,
        List<PostingWarning> warnings) {

    static PostingView of(PostingRow row, List<PostingLine> entries) {
        return new PostingView(
                row.id(),
                PostingKind.valueOf(row.kind()),
                row.unit(),
                row.holder().isEmpty() ? null : row.holder(),
                row.counterUnit(),
                row.programme(),
                row.budgetYear(),
                row.originYear(),
                row.terms().carryOver().orElse(null),
                row.spendDeadline(),
                row.legalBasis(),
                row.settles(),
                row.reverses(),
                row.reversedBy(),
                PostingState.POSTED,
                row.decision(),
                entries,
                Sums.of(entries.stream().mapToLong(PostingLine::amountVnd)),
                row.postedAt(),
                null);
    }

    /** What was just posted. */
    static PostingView of(PostingDraft draft, UUID reverses, Instant postedAt) {
        var terms = draft.terms();
        var row = new PostingRow(
                draft.id(),
                draft.kind().name(),
                draft.programme(),
                draft.unit(),
                draft.budgetYear(),
                draft.originYear(),
                terms.carryOver().map(Enum::name).orElse(null),
                reverses,
                null,
                null,
                draft.decision().number(),
                draft.decision().date(),
                draft.decision().issuer(),
                draft.decision().attachmentSha256(),
                terms.holder(),
                terms.counterUnit().orElse(null),
                terms.settles().orElse(null),
                terms.spendDeadline().orElse(null),
                terms.legalBasis().orElse(null),
                postedAt);
        return of(row, draft.entries());
    }

    public PostingView warning(List<PostingWarning> found) {
        return with(state, postedAt, found);
    }

    /** A posting that is not, or not yet, posted. */
    public PostingView in(PostingState other) {
        return with(other, null, warnings);
    }

    private PostingView with(PostingState newState, Instant newPostedAt, List<PostingWarning> newWarnings) {
        return new PostingView(
                id,
                kind,
                unit,
                holder,
                counterUnit,
                programme,
                budgetYear,
                originYear,
                carryOverKind,
                spendDeadline,
                legalBasis,
                settles,
                reverses,
                reversedBy,
                newState,
                decision,
                entries,
                totalVnd,
                newPostedAt,
                newWarnings);
    }

    /** The reversal as it would stand. */
    public PostingView reversedBy(UUID reversal, Decision paper) {
        return of(reversal(reversal, paper), id, null);
    }

    /** The posting that takes this one back under another decision. It carries nothing over itself, so it names no such terms. */
    PostingDraft reversal(UUID id, Decision decision) {
        var terms = Terms.NONE.heldBy(holder).with(counterUnit).settling(settles);
        return new PostingDraft(
                id, PostingKind.REVERSAL, programme, unit, budgetYear, originYear, decision, entries, terms);
    }
}
