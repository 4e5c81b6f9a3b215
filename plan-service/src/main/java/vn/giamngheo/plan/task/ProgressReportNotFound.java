package vn.giamngheo.plan.task;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The task has no such report. */
final class ProgressReportNotFound extends Fault {

    ProgressReportNotFound(UUID id) {
        super(404, id);
    }
}
