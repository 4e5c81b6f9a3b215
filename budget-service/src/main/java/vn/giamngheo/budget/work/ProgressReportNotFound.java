package vn.giamngheo.budget.work;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The work has no report with this id. */
final class ProgressReportNotFound extends Fault {

    ProgressReportNotFound(UUID id) {
        super(404, id);
    }
}
