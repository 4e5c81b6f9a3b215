package vn.giamngheo.household.classification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of an explanation, for programs and, in {@code text}, for people. */
record ExplanationStep(
        @Schema(required = true) Rule rule,

        @Schema(required = true, examples = "07/2021/TT-BLĐTBXH")
        String clause,

        @Schema(description = "What the household has: points, dong per head per month, or indicators")
        Long value,

        @Schema(description = "What it is compared with, inclusive")
        Long limit,

        @Schema(required = true) Outcome outcome,

        @Schema(required = true, description = "The step in the language of Accept-Language")
        String text) {}
