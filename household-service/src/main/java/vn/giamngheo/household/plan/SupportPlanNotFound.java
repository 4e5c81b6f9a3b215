package vn.giamngheo.household.plan;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The household has no support plan of this id. */
final class SupportPlanNotFound extends Fault {

    SupportPlanNotFound(UUID id) {
        super(404, id);
    }
}
