package vn.giamngheo.household.classification;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.Classification;

/** A household that would be of another class under the other standard. */
record ChangedClass(
        @Schema(required = true) UUID householdId,
        @Schema(required = true, examples = "AL-20047-0001") String code,
        @Schema(required = true, examples = "20047") String unit,
        @Schema(required = true) LocalDate unitValidFrom,
        @Schema(required = true) Classification from,
        @Schema(required = true) Classification to) {}
