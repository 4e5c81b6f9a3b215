package vn.giamngheo.household.review;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.Classification;

/**
 * A dossier in a list.
 *
 * @param unit under which the household was recorded, or to which it was assigned
 * @param carriedOn first day in that unit, where it lay in another before; absent otherwise
 * @param classification what the survey came to; it becomes the household's class by the recognition
 */
record DossierSummary(
        @Schema(required = true) UUID householdId,
        @Schema(required = true) String code,
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        LocalDate carriedOn,
        String village,
        @Schema(required = true) State state,
        LocalDate requestedOn,
        Classification previousClassification,
        Classification classification,
        Integer scoreA,
        Integer scoreB) {}
