package vn.giamngheo.reporting.fact.plan;

import java.time.LocalDate;
import java.util.List;

/** Where a task stands on a day. The words are those of plan-service. */
public enum TaskState {
    /** Its period, or the next of its periods, has not begun. */
    NOT_DUE,
    /** The day lies within one of its periods. */
    DUE,
    /** Its last period is over and it is not done. */
    OVERDUE,
    CONTINUOUS,
    /** No day is stated, or none that could be read. */
    UNDATED,
    DONE;

    /**
     * @param doneOn day on which it was reported done, and from which it counts as done; null while it is not
     */
    static TaskState on(LocalDate day, String deadlineKind, List<Period> periods, LocalDate doneOn) {
        if (doneOn != null && !day.isBefore(doneOn)) {
            return DONE;
        }
        if (deadlineKind.equals("CONTINUOUS")) {
            return CONTINUOUS;
        }
        if (periods.isEmpty()) {
            return UNDATED;
        }
        if (periods.stream().anyMatch(period -> period.contains(day))) {
            return DUE;
        }
        return periods.stream().allMatch(period -> day.isAfter(period.to())) ? OVERDUE : NOT_DUE;
    }
}
