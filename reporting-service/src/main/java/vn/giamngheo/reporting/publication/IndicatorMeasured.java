package vn.giamngheo.reporting.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.giamngheo.reporting.indicator.Coverage;

/** {@code vn.giamngheo.reporting.indicator-measured.v1}: a value that is new, or differs from the one published before. */
record IndicatorMeasured(
        String indicator,
        String unit,
        String period,
        LocalDate asOf,
        Long numerator,
        Long denominator,
        BigDecimal value,
        Coverage coverage) {

    static final String TYPE = "vn.giamngheo.reporting.indicator-measured.v1";
}
