package vn.giamngheo.plan.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giamngheo.plan.organisation.OrganisationView;
import vn.giamngheo.plan.task.deadline.TaskState;

/** A task as it stands on the day asked for. */
record TaskView(
        UUID id,
        UUID planId,
        @Schema(examples = "B1") String number,
        String group,
        String title,
        @Schema(description = "Bodies that lead it") List<OrganisationView> leads,
        @Schema(description = "Bodies that co-ordinate") List<OrganisationView> coordinating,
        DeadlineView deadline,
        String deliverable,
        TaskState state,

        @Schema(description = "Share of the work last reported, in percent")
        BigDecimal percent,

        @Schema(description = "Day on which it was done; absent while it is not")
        LocalDate doneOn) {

    static TaskView of(Task task, LocalDate asOf, Progress progress, Map<UUID, OrganisationView> bodies) {
        var deadline = task.deadline();
        var doneOn = progress.doneOn(asOf);
        return new TaskView(
                task.id(),
                task.planId(),
                task.number(),
                task.group(),
                task.title(),
                task.leads().stream().map(bodies::get).toList(),
                task.coordinating().stream().map(bodies::get).toList(),
                DeadlineView.of(deadline),
                task.deliverable(),
                TaskState.on(asOf, deadline, doneOn),
                progress.percent(asOf).orElse(null),
                doneOn.orElse(null));
    }
}
