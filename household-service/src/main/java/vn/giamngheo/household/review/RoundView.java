package vn.giamngheo.household.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review of a unit.
 *
 * @param dueOn last day for its decisions, inclusive
 * @param leftOut households not listed because they had an open dossier in another round
 * @param dossiers how many of the caller's area stand where
 */
record RoundView(
        @Schema(required = true) UUID id,
        @Schema(required = true) RoundKind kind,
        @Schema(required = true, examples = "481") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true) LocalDate openedOn,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) int leftOut,

        @Schema(required = true, examples = "{\"LISTED\": 9207}")
        Map<State, Integer> dossiers) {

    static RoundView of(Round round, Map<State, Integer> dossiers) {
        return new RoundView(
                round.id(),
                round.kind(),
                round.unit().code(),
                round.unit().validFrom(),
                round.openedOn(),
                round.dueOn(),
                round.leftOut(),
                dossiers);
    }
}
