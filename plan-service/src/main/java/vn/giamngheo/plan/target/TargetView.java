package vn.giamngheo.plan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.plan.measured.MeasuredValue;
import vn.giamngheo.plan.target.judgement.Comparison;
import vn.giamngheo.plan.target.judgement.Outcome;

/** A target beside what was measured. */
record TargetView(
        UUID id,
        UUID planId,
        @Schema(examples = "poverty.rate.poor") String indicator,
        @Schema(examples = "rate") String unitOfMeasure,

        @Schema(description = "Value the plan starts from, as declared")
        BigDecimal baseline,

        @Schema(description = "Absent when the document does not state it")
        LocalDate baselineAt,

        @Schema(description = "Latest measurement for the day of the baseline or earlier")
        MeasuredValue measuredBaseline,

        @Schema(description = "The limit; absent for WITHIN")
        BigDecimal target,

        @Schema(description = "Lower end, inclusive; only for WITHIN")
        BigDecimal targetMin,

        @Schema(description = "Upper end, inclusive; only for WITHIN")
        BigDecimal targetMax,

        LocalDate targetAt,
        Comparison comparison,

        @Schema(description = "Latest measurement for the target's day or earlier; read it with its own day")
        MeasuredValue measured,

        @Schema(description = "Whether the latest measurement satisfies the comparison")
        Outcome met,

        @Schema(description = "Targets of the plan with the same group are joined by \"or\"")
        String alternativeGroup,

        @Schema(description = "Whether one of the alternatives is met; absent without a group")
        Outcome groupMet,

        @Schema(description = "Place in the document") String source) {}
