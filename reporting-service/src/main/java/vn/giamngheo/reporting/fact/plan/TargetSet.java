package vn.giamngheo.reporting.fact.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What this service takes from {@code vn.giamngheo.plan.target-set.v1}. */
record TargetSet(
        UUID targetId,
        UUID planId,
        String indicator,
        String unitOfMeasure,
        BigDecimal baseline,
        LocalDate baselineAt,
        BigDecimal target,
        BigDecimal targetMin,
        BigDecimal targetMax,
        LocalDate targetAt,
        Comparison comparison,
        String alternativeGroup) {}
