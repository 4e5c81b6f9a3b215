package vn.giamngheo.plan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giamngheo.plan.place.DatedUnit;

/**
 * A task was recorded, or was done or taken up again: the latest one counts.
 *
 * @param leads names as written
 * @param doneOn absent while it is not done
 */
record TaskAssigned(
        UUID taskId,
        UUID planId,
        String unit,
        String number,
        String title,
        List<String> leads,
        DeadlineView deadline,
        boolean done,
        LocalDate doneOn) {

    static final String TYPE = "vn.giamngheo.plan.task-assigned.v1";

    static TaskAssigned of(Task task, DatedUnit place, List<String> leads, LocalDate doneOn) {
        return new TaskAssigned(
                task.id(),
                task.planId(),
                place.code(),
                task.number(),
                task.title(),
                leads,
                DeadlineView.of(task.deadline()),
                doneOn != null,
                doneOn);
    }
}
