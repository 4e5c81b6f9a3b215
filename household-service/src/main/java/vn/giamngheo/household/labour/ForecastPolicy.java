package vn.giamngheo.household.labour;

import java.util.List;

/**
 * What the next quarter may bring: the mean of the last four quarters, which holds each season once, with the lowest and the highest of
 * them as its range. Our own choice, made to be explained in one sentence; with fewer than four quarters nothing is said.
 */
final class ForecastPolicy {

    static final int QUARTERS = 4;

    private ForecastPolicy() {}

    /** @param quarters figures of the last quarters, oldest first; those before the last four do not count */
    static Forecast next(List<Long> quarters) {
        if (quarters.size() < QUARTERS) {
            return Forecast.tooFewData(quarters.size());
        }
        var last = quarters.subList(quarters.size() - QUARTERS, quarters.size());
        var figures = last.stream().mapToLong(Long::longValue).summaryStatistics();
        return new Forecast(
                Forecast.Method.MEAN_OF_LAST_FOUR_QUARTERS,
                QUARTERS,
                figures.getAverage(),
                figures.getMin(),
                figures.getMax());
    }
}
