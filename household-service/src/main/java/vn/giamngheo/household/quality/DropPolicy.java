package vn.giamngheo.household.quality;

import java.util.List;

/** Falls in the number of poor households that are out of line with the neighbours'. */
final class DropPolicy {

    private DropPolicy() {}

    /** Poor households of a commune at both ends of the time. */
    record Counts(long before, long after) {

        /** Fall in whole percent, rounded down; negative where they became more. */
        long fallPercent() {
            return before == 0 ? 0 : Math.floorDiv((before - after) * 100, before);
        }
    }

    /** Out of line: at least so many households at first, and a fall at least so many points above the median. */
    static boolean isOutOfLine(Counts commune, long medianPercent, int fewest, int percentPoints) {
        return commune.before() >= fewest && commune.fallPercent() - medianPercent >= percentPoints;
    }

    /** The lower of the two in the middle where there are two; 0 of nothing. */
    static long median(List<Long> percents) {
        var sorted = percents.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
    }
}
