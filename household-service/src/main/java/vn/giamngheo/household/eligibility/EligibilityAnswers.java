package vn.giamngheo.household.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers in the order of the question. */
record EligibilityAnswers(
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) List<EligibilityAnswer> items) {}
