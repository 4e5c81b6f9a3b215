package vn.giamngheo.reporting.summary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.reporting.fact.plan.Task;
import vn.giamngheo.reporting.fact.plan.TaskState;

/** Tasks of a plan, counted by where they stand. */
record TasksView(int total, List<StateCount> byState) {

    /** States without a task are left out. */
    record StateCount(TaskState state, long count) {}

    static TasksView of(List<Task> tasks, LocalDate asOf) {
        return new TasksView(
                tasks.size(),
                Arrays.stream(TaskState.values())
                        .map(state -> new StateCount(
                                state,
                                tasks.stream()
                                        .filter(task -> task.on(asOf) == state)
                                        .count()))
                        .filter(count -> count.count() > 0)
                        .toList());
    }
}
