package vn.giamngheo.household.eligibility;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer with the day that it is about. */
record EligibilityView(
        @Schema(required = true) LocalDate asOf,
        @JsonUnwrapped EligibilityAnswer answer) {}
