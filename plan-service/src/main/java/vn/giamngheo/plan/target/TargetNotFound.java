package vn.giamngheo.plan.target;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The plan has no such target. */
final class TargetNotFound extends Fault {

    TargetNotFound(UUID id) {
        super(404, id);
    }
}
