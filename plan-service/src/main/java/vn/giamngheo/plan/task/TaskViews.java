package vn.giamngheo.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.plan.organisation.Organisations;
import vn.giamngheo.plan.plan.Plans;
import vn.giamngheo.plan.query.RecordedOrder;
import vn.giamngheo.platform.page.Page;

/** Tasks as they stand on a day. The state is told by the rule alone, so a list by status reads on until its page is full. */
@ApplicationScoped
class TaskViews {

    /** Rows read at a time while looking for those of one state. */
    private static final int SIFTED = 200;

    private final Plans plans;
    private final Tasks tasks;
    private final ProgressReports reports;
    private final Organisations organisations;

    TaskViews(Plans plans, Tasks tasks, ProgressReports reports, Organisations organisations) {
        this.plans = plans;
        this.tasks = tasks;
        this.reports = reports;
        this.organisations = organisations;
    }

    private record Row(long seq, TaskView view) {}

    List<TaskView> of(List<Task> tasks, LocalDate asOf) {
        var steps = reports.steps(tasks.stream().map(Task::id).toList());
        var bodies = organisations.views(tasks.stream()
                .flatMap(task -> Stream.concat(task.leads().stream(), task.coordinating().stream()))
                .distinct()
                .toList());
        return tasks.stream()
                .map(task -> TaskView.of(task, asOf, new Progress(steps.getOrDefault(task.id(), List.of())), bodies))
                .toList();
    }

    Page<TaskView> page(TaskFilter filter, long after, int limit) {
        var visible = plans.visiblePlaces(filter.unit());
        var found = new ArrayList<Row>();
        long position = after;
        boolean more = true;
        int size = filter.status() == null ? limit + 1 : Math.max(limit + 1, SIFTED);
        while (more && found.size() <= limit) {
            var chunk = tasks.list(filter, visible, position, size);
            var views = of(chunk, filter.asOf());
            for (int i = 0; i < chunk.size(); i++) {
                position = chunk.get(i).seq();
                if (filter.accepts(views.get(i))) {
                    found.add(new Row(position, views.get(i)));
                }
            }
            more = chunk.size() == size;
        }
        return Page.of(found, limit, row -> RecordedOrder.key(row.seq())).map(Row::view);
    }
}
