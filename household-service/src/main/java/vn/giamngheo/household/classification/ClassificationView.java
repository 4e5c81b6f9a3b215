package vn.giamngheo.household.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.Classification;

/** A class that was recorded for a household. */
record ClassificationView(
        @Schema(required = true) UUID householdId,
        @Schema(required = true) Classification classification,
        @Schema(required = true, examples = "MDP_2022_2025") String standard,
        @Schema(required = true) LocalDate validFrom,
        @Schema(required = true) int scoreA,
        @Schema(required = true) int scoreB,
        List<String> deprivedIndicators,
        Long incomeVndPerMonth) {

    static ClassificationView of(UUID householdId, Review review, Verdict verdict) {
        return new ClassificationView(
                householdId,
                verdict.classification(),
                verdict.standard(),
                review.asOf(),
                review.scoreA(),
                review.scoreB(),
                review.deprivedIndicators(),
                review.incomeVndPerMonth());
    }
}
