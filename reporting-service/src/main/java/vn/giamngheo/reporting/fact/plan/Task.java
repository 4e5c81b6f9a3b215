package vn.giamngheo.reporting.fact.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A task of a plan.
 *
 * @param doneOn null while it is not done
 */
public record Task(
        String number,
        String title,
        List<String> leads,
        String deadlineKind,
        String deadlineText,
        List<Period> periods,
        LocalDate doneOn) {

    public TaskState on(LocalDate day) {
        return TaskState.on(day, deadlineKind, periods, doneOn);
    }
}
