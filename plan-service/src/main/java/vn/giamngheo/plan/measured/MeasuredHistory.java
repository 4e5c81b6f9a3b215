package vn.giamngheo.plan.measured;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was measured in one unit. */
public final class MeasuredHistory {

    private static final Comparator<MeasuredValue> BY_DAY =
            Comparator.comparing(MeasuredValue::asOf).thenComparing(MeasuredValue::period);

    private final List<MeasuredValue> values;

    MeasuredHistory(List<MeasuredValue> values) {
        this.values = values;
    }

    /** The latest value measured for that day or an earlier one. */
    public Optional<MeasuredValue> latest(String indicator, LocalDate day) {
        return values.stream()
                .filter(value -> value.indicator().equals(indicator))
                .filter(value -> !value.asOf().isAfter(day))
                .max(BY_DAY);
    }
}
