package vn.giamngheo.household.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a dossier.
 *
 * @param facts of the act, as they were sent
 * @param result what was found in this household, where that differs from dossier to dossier
 */
record StepView(
        @Schema(required = true) UUID actId,
        @Schema(required = true) Step step,
        @Schema(required = true) State from,
        @Schema(required = true) State to,
        @Schema(required = true) LocalDate happenedOn,
        @Schema(required = true) Map<String, Object> facts,
        Map<String, Object> result,
        @Schema(required = true) String recordedBy,
        @Schema(required = true) String recordedUnit) {}
