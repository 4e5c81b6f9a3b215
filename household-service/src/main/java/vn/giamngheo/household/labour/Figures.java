package vn.giamngheo.household.labour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was counted of one trade in one place.
 *
 * @param first quarter of the first figure of any kind
 * @param supply of the last four quarters, oldest first
 * @param demand of the last four quarters, oldest first
 */
record Figures(Quarter first, long[] supply, long[] demand, long placed) {

    Figures plus(Figures other) {
        return new Figures(
                first.firstDay().isBefore(other.first.firstDay()) ? first : other.first,
                sum(supply, other.supply),
                sum(demand, other.demand),
                placed + other.placed);
    }

    private static long[] sum(long[] one, long[] other) {
        var sum = Arrays.copyOf(one, one.length);
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }

    /** Quarters before the first figure are not known, and not zero. */
    private List<Long> known(long[] quarters, Quarter last) {
        int known = Math.max(0, Math.min(quarters.length, last.countSince(first)));
        var values = new ArrayList<Long>();
        Arrays.stream(quarters, quarters.length - known, quarters.length).forEach(values::add);
        return values;
    }

    BalanceRow row(String unit, java.time.LocalDate unitValidFrom, String trade, Quarter quarter) {
        long supplied = supply[supply.length - 1];
        long demanded = demand[demand.length - 1];
        return new BalanceRow(
                unit,
                unitValidFrom,
                trade,
                quarter.toString(),
                supplied,
                demanded,
                demanded - supplied,
                placed,
                quarter.next().toString(),
                ForecastPolicy.next(known(supply, quarter)),
                ForecastPolicy.next(known(demand, quarter)));
    }
}
