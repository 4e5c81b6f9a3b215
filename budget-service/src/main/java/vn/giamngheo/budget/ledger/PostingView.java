package vn.giamngheo.budget.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A posting as callers see it. It never changes, but for {@code reversedBy} that appears when it is taken back.
 *
 * @param carryOverKind only for a carry-over
 * @param reverses the posting taken back, only for a reversal
 * @param totalVnd sum of the entries, dong
 */
@Schema(name = "Posting")
public record PostingView(
        UUID id,
        PostingKind kind,
        String unit,
        String programme,
        int budgetYear,
        int originYear,
        CarryOverKind carryOverKind,
        UUID reverses,
        UUID reversedBy,
        Decision decision,
        List<PostingLine> entries,
        long totalVnd,
        Instant postedAt) {

    static PostingView of(PostingRow row, List<PostingLine> entries) {
        return new PostingView(
                row.id(),
                PostingKind.valueOf(row.kind()),
                row.unit(),
                row.programme(),
                row.budgetYear(),
                row.originYear(),
                row.carryOverKind() == null ? null : CarryOverKind.valueOf(row.carryOverKind()),
                row.reverses(),
                row.reversedBy(),
                new Decision(row.decisionNumber(), row.decisionDate(), row.decisionIssuer()),
                entries,
                entries.stream().mapToLong(PostingLine::amountVnd).reduce(0, Math::addExact),
                row.postedAt());
    }

    /** The posting that takes this one back under another decision. */
    PostingDraft reversal(UUID id, Decision decision) {
        return new PostingDraft(
                id, PostingKind.REVERSAL, Optional.empty(), programme, unit, budgetYear, originYear, decision, entries);
    }
}
