package vn.giamngheo.household.deprivation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.household.standard.SourceStatus;

/** One indicator of a household, and how it is known. */
record IndicatorAnswer(
        @Schema(required = true, examples = "CLEAN_WATER") String indicator,

        @Schema(required = true, examples = "Nguồn nước sinh hoạt")
        String nameVi,

        @Schema(required = true, description = "UNKNOWN where neither facts nor survey form tell")
        Known deprived,

        @Schema(required = true) Source source,

        @Schema(description = "Day of the survey that it rests on")
        LocalDate date,

        @Schema(required = true, description = "What the facts of members and dwelling come to")
        Known computed,

        @Schema(required = true, description = "What the survey form said")
        Known surveyed,

        @Schema(required = true) String clause,
        @Schema(required = true) String deprivedWhen,
        @Schema(required = true) SourceStatus sourceStatus) {

    /** Where an answer is from. */
    enum Source {
        /** From facts of members and dwelling. */
        COMPUTED,
        /** Taken from the survey form. */
        SURVEYED,
        /** Not known. */
        NONE
    }
}
