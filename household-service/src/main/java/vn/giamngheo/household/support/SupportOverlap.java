package vn.giamngheo.household.support;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.need.SupportKind;

/**
 * Two supports that may be one thing given twice: a reason to look, not a finding.
 *
 * @param content without its marks, in small letters
 * @param first of a warning, the one that was just recorded
 * @param overlap days that both are meant for
 */
record SupportOverlap(
        @Schema(required = true) UUID householdId,
        @Schema(required = true) SupportKind kind,

        @Schema(required = true, examples = "bo giong sinh san")
        String content,

        @Schema(required = true) Side first,
        @Schema(required = true) Side second,
        @Schema(required = true) Period overlap) {

    /**
     * One of the two.
     *
     * @param line absent where none of the programmes paid
     */
    record Side(
            @Schema(required = true) UUID supportId,
            @Schema(examples = "DA2") String line,
            @Schema(required = true) long amountVnd,
            @Schema(required = true) Period period,
            @Schema(required = true) String provider) {

        private static Side of(Supported support) {
            return new Side(support.id(), support.line(), support.amountVnd(), support.period(), support.provider());
        }
    }

    /** Empty when the two are not suspicious. */
    static Optional<SupportOverlap> of(Supported one, Supported other) {
        return OverlapPolicy.overlap(one, other)
                .map(overlap -> new SupportOverlap(
                        one.householdId(), one.kind(), one.contentKey(), Side.of(one), Side.of(other), overlap));
    }
}
