package vn.giamngheo.plan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.plan.target.judgement.Comparison;

/** A target was recorded. Either {@code target} or both {@code targetMin} and {@code targetMax} are present. */
record TargetSet(
        UUID targetId,
        UUID planId,
        String unit,
        String indicator,
        String unitOfMeasure,
        BigDecimal baseline,
        LocalDate baselineAt,
        BigDecimal target,
        BigDecimal targetMin,
        BigDecimal targetMax,
        LocalDate targetAt,
        Comparison comparison,
        String alternativeGroup) {

    static final String TYPE = "vn.giamngheo.plan.target-set.v1";
}
