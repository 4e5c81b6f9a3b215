package vn.giamngheo.plan.measured;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What this service reads of reporting-service's event.
 *
 * @param numerator only for a rate
 * @param denominator only for a rate
 */
record IndicatorMeasured(
        String indicator,
        String unit,
        String period,
        LocalDate asOf,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator) {

    static final String TYPE = "vn.giamngheo.reporting.indicator-measured.v1";
}
