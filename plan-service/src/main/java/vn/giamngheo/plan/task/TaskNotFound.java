package vn.giamngheo.plan.task;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** There is no such task, or none in the caller's area. */
final class TaskNotFound extends Fault {

    TaskNotFound(UUID id) {
        super(404, id);
    }
}
