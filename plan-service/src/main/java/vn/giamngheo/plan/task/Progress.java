package vn.giamngheo.plan.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a task is, from its reports. Reports of the same day count in the order in which they were recorded. */
final class Progress {

    /**
     * One report.
     *
     * @param percent 0 to 100; null when the report does not say
     * @param done true: finished on that day; false: taken up again; null: the report leaves it as it was
     */
    record Step(LocalDate on, BigDecimal percent, Boolean done) {}

    private final List<Step> steps;

    /** @param recorded in the order of recording */
    Progress(List<Step> recorded) {
        this.steps = recorded.stream().sorted(Comparator.comparing(Step::on)).toList();
    }

    /** The day on which it was finished, as known of that day; empty while it is not, or not any more. */
    Optional<LocalDate> doneOn(LocalDate asOf) {
        LocalDate doneOn = null;
        for (var step : until(asOf).filter(s -> s.done() != null).toList()) {
            if (!step.done()) {
                doneOn = null;
            } else if (doneOn == null) {
                doneOn = step.on();
            }
        }
        return Optional.ofNullable(doneOn);
    }

    /** The share last reported, in percent. */
    Optional<BigDecimal> percent(LocalDate asOf) {
        return until(asOf).map(Step::percent).filter(Objects::nonNull).reduce((earlier, later) -> later);
    }

    private Stream<Step> until(LocalDate asOf) {
        return steps.stream().filter(step -> !step.on().isAfter(asOf));
    }
}
