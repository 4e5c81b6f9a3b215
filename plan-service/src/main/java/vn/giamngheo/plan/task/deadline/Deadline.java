package vn.giamngheo.plan.task.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a task is to be done.
 *
 * @param text the document's own words; null when it leaves them out
 * @param periods in order of time; empty when no day is known
 */
public record Deadline(DeadlineKind kind, String text, List<Period> periods) {

    public Deadline {
        periods = periods.stream().sorted(Comparator.comparing(Period::to)).toList();
    }

    /** First day of the first period, inclusive; empty when the document states no beginning or no day at all. */
    public Optional<LocalDate> from() {
        return periods.stream().findFirst().map(Period::from);
    }

    /** Last day of the last period, inclusive: the day after it the task is overdue. */
    public Optional<LocalDate> to() {
        return periods.stream().reduce((first, second) -> second).map(Period::to);
    }

    boolean contains(LocalDate day) {
        return periods.stream().anyMatch(period -> period.contains(day));
    }
}
