package vn.giamngheo.plan.task.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** Where a task stands on a day. */
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

    /** @param doneOn day on which the task was reported done; from that day on it is done, however late */
    public static TaskState on(LocalDate day, Deadline deadline, Optional<LocalDate> doneOn) {
        if (doneOn.filter(done -> !done.isAfter(day)).isPresent()) {
            return DONE;
        }
        return switch (deadline.kind()) {
            case CONTINUOUS -> CONTINUOUS;
            case UNDATED, UNREAD -> UNDATED;
            default -> withinPeriods(day, deadline);
        };
    }

    private static TaskState withinPeriods(LocalDate day, Deadline deadline) {
        if (deadline.contains(day)) {
            return DUE;
        }
        return deadline.to().filter(day::isAfter).isPresent() ? OVERDUE : NOT_DUE;
    }
}
