package vn.giamngheo.budget.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a sum by points to the dong: each share is rounded down, and the dong that remain go one by one to those whose shares lost
 * most by it, the first first. So the shares always add up to the sum.
 */
final class Apportionment {

    private Apportionment() {}

    /**
     * @param totalVnd not negative
     * @param points of each receiver, not negative
     * @return dong for each receiver, in their order; all 0 when nobody has a point
     */
    static List<Long> of(long totalVnd, List<BigDecimal> points) {
        var all = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var shares = new ArrayList<Long>();
        if (all.signum() == 0) {
            points.forEach(none -> shares.add(0L));
            return shares;
        }
        var rests = new ArrayList<BigDecimal>();
        for (var own : points) {
            var parts = BigDecimal.valueOf(totalVnd).multiply(own).divideAndRemainder(all);
            shares.add(parts[0].setScale(0, RoundingMode.UNNECESSARY).longValueExact());
            rests.add(parts[1]);
        }
        long left = totalVnd - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, rests.size())
                .boxed()
                .sorted(Comparator.comparing(rests::get).reversed())
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return shares;
    }
}
