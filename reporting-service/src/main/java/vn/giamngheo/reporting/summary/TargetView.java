package vn.giamngheo.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.reporting.fact.plan.Comparison;
import vn.giamngheo.reporting.fact.plan.Outcome;
import vn.giamngheo.reporting.fact.plan.Plan;
import vn.giamngheo.reporting.fact.plan.Target;
import vn.giamngheo.reporting.indicator.Actual;
import vn.giamngheo.reporting.indicator.ActualReading;

/** A target beside what was measured. */
record TargetView(
        UUID id,
        @Schema(examples = "poverty.rate.poor") String indicator,

        @Schema(description = "Absent for an indicator that is not measured here", examples = "Tỷ lệ hộ nghèo")
        String indicatorNameVi,

        @Schema(description = "Absent for an indicator that is not measured here", examples = "Poor household rate")
        String indicatorNameEn,

        @Schema(examples = "rate") String unitOfMeasure,
        BigDecimal baseline,
        LocalDate baselineAt,
        @Schema(description = "Absent for WITHIN") BigDecimal target,
        @Schema(description = "Only for WITHIN") BigDecimal targetMin,
        @Schema(description = "Only for WITHIN") BigDecimal targetMax,
        LocalDate targetAt,
        Comparison comparison,

        @Schema(description = "Targets of one group are joined by \"or\"")
        String alternativeGroup,

        @Schema(description = "Absent where nothing is measured")
        ActualView actual,

        @Schema(description = "NOT_MEASURED also when the last measurement is older than the plan")
        Outcome outcome) {

    /** The value on the day of the target, or as of the day asked for when that is earlier. */
    record ActualView(
            @Schema(description = "Only of a rate") Long numerator,
            @Schema(description = "Only of a rate") Long denominator,
            BigDecimal value,

            @Schema(description = "Last day on which it was measured")
            LocalDate measuredOn) {

        static ActualView of(Actual actual) {
            return new ActualView(
                    actual.measured().numerator(),
                    actual.measured().denominator(),
                    actual.measured().value(),
                    actual.measuredOn());
        }
    }

    static TargetView of(Plan plan, Target target, ActualReading reading, LocalDate asOf) {
        return new TargetView(
                target.id(),
                target.indicator(),
                reading.nameVi(target.indicator()).orElse(null),
                reading.nameEn(target.indicator()).orElse(null),
                target.unitOfMeasure(),
                target.baseline(),
                target.baselineAt(),
                target.target(),
                target.targetMin(),
                target.targetMax(),
                target.targetAt(),
                target.comparison(),
                target.alternativeGroup(),
                reading.of(plan, target, asOf).map(ActualView::of).orElse(null),
                reading.judge(plan, target, asOf));
    }
}
