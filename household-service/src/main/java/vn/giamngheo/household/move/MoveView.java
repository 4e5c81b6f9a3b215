package vn.giamngheo.household.move;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A household's move from one commune to another.
 *
 * @param releasedOn day on which the origin let it go; it is counted there until {@code movedOn}
 * @param movedOn first day at the destination; absent until it is accepted
 * @param reason of a refusal
 * @param changeId what can be undone; absent until it is accepted
 */
record MoveView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID householdId,
        @Schema(required = true, examples = "20047") String fromUnit,
        @Schema(required = true, examples = "20050") String toUnit,
        @Schema(required = true) Move.State state,
        @Schema(required = true) LocalDate releasedOn,
        LocalDate movedOn,
        String reason,
        UUID changeId) {

    static MoveView of(Move move) {
        return new MoveView(
                move.id(),
                move.household(),
                move.from().code(),
                move.to().code(),
                move.state(),
                move.releasedOn(),
                move.movedOn(),
                move.reason(),
                move.change());
    }
}
