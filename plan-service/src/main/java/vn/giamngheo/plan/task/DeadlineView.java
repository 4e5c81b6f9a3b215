package vn.giamngheo.plan.task;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.plan.task.deadline.Deadline;
import vn.giamngheo.plan.task.deadline.DeadlineKind;
import vn.giamngheo.plan.task.deadline.Period;

/** A deadline in answers and events: the document's words beside the days read from them. */
record DeadlineView(
        DeadlineKind kind,

        @Schema(description = "The document's own words; absent when it has none", examples = "Quý IV/2023 và năm 2024")
        String text,

        @Schema(description = "First day, inclusive; absent when no beginning or no day is stated")
        LocalDate from,

        @Schema(description = "Last day, inclusive; the day after it the task is overdue")
        LocalDate to,

        @Schema(description = "In order of time; empty when no day is known")
        List<Period> periods) {

    static DeadlineView of(Deadline deadline) {
        return new DeadlineView(
                deadline.kind(),
                deadline.text(),
                deadline.from().orElse(null),
                deadline.to().orElse(null),
                deadline.periods());
    }
}
