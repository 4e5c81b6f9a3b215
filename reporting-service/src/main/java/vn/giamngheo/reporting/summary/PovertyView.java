package vn.giamngheo.reporting.summary;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.reporting.fact.plan.Plan;
import vn.giamngheo.reporting.indicator.Actual;
import vn.giamngheo.reporting.indicator.ActualReading;
import vn.giamngheo.reporting.indicator.RateView;

/**
 * Households of the plan's place, by the last review.
 *
 * @param measuredOn last day on which a household was classified
 */
record PovertyView(LocalDate measuredOn, long households, RateView poor, RateView nearPoor, RateView multidimensional) {

    static Optional<PovertyView> of(Plan plan, ActualReading reading, LocalDate asOf) {
        return reading.of(plan.unit(), "poverty.households.total", asOf)
                .map(total -> new PovertyView(
                        total.measuredOn(),
                        total.measured().value().longValue(),
                        rate(plan, "poverty.rate.poor", reading, asOf),
                        rate(plan, "poverty.rate.near_poor", reading, asOf),
                        rate(plan, "poverty.rate.multidimensional", reading, asOf)));
    }

    private static RateView rate(Plan plan, String indicator, ActualReading reading, LocalDate asOf) {
        return reading.of(plan.unit(), indicator, asOf)
                .map(Actual::measured)
                .map(RateView::of)
                .orElse(null);
    }
}
