package vn.giamngheo.plan.plan;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** There is no such plan, or none in the caller's area. */
final class PlanNotFound extends Fault {

    PlanNotFound(UUID id) {
        super(404, id);
    }
}
