package vn.giamngheo.budget.work;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The client-made id belongs to another report. */
final class ProgressReportExists extends Fault {

    ProgressReportExists(UUID id) {
        super(409, id);
    }
}
