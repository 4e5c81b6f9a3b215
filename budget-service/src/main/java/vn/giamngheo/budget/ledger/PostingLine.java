package vn.giamngheo.budget.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.budget.programme.LineUse;
import vn.giamngheo.budget.programme.Nature;

/**
 * One sum of a posting, in whole dong.
 *
 * @param toLine the line that receives the money: for an adjustment, and for no other posting
 */
@Schema(name = "PostingEntry")
public record PostingLine(
        @Schema(examples = "DA1.1") @NotBlank @Size(max = 20)
        String line,

        @Schema(examples = "DA1.2") @Size(min = 1, max = 20) String toLine,

        @NotNull Source source,
        @NotNull Nature nature,

        @Schema(examples = "98553000000") @Positive @Max(Amounts.MOST_VND)
        long amountVnd)
        implements LineUse {

    /** A sum that stays on its line. */
    public PostingLine(String line, Source source, Nature nature, long amountVnd) {
        this(line, null, source, nature, amountVnd);
    }

    Cell in(PostingDraft posting) {
        return new Cell(
                posting.programme(),
                posting.unit(),
                posting.budgetYear(),
                posting.originYear(),
                line,
                source,
                nature,
                posting.terms().holder());
    }

    /** The receiving line, as a use of its own. */
    LineUse receiver() {
        return new PostingLine(toLine, source, nature, amountVnd);
    }
}
