package vn.giamngheo.household.classification;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.household.Classification;
import vn.giamngheo.household.place.Settlement;

/** The class, the standard that gives it, and why. */
record EvaluationView(
        @Schema(required = true) Classification classification,
        @Schema(required = true, examples = "MDP_2022_2025") String standard,
        @Schema(required = true) Settlement area,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) List<ExplanationStep> explanation) {}
