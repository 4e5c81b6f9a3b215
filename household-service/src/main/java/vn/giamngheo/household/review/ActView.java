package vn.giamngheo.household.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was done at once for some dossiers of a round: a meeting, a posting, a decision.
 *
 * @param facts as they were sent
 * @param dossiers how many it moved
 * @param recordedUnit unit of the person who recorded it, on the map of that day
 */
record ActView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Step step,
        @Schema(required = true) LocalDate happenedOn,
        @Schema(required = true) Map<String, Object> facts,
        @Schema(required = true) int dossiers,
        @Schema(required = true) String recordedBy,
        @Schema(required = true, examples = "481") String recordedUnit,
        @Schema(required = true) Instant recordedAt) {}
