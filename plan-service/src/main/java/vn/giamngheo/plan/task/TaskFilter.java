package vn.giamngheo.plan.task;

import java.time.LocalDate;
import java.util.UUID;
import vn.giamngheo.plan.task.deadline.TaskState;

/**
 * Which tasks a caller asks for; null means any.
 *
 * @param lead id of an organisation, or its name as written
 * @param unit unit of the plan, or one above it
 * @param asOf the day of which the state is told; plans issued later are left out
 */
record TaskFilter(UUID plan, String lead, TaskState status, String unit, LocalDate asOf) {

    boolean accepts(TaskView task) {
        return status == null || status == task.state();
    }
}
