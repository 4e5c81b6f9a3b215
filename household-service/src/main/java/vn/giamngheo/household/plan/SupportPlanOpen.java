package vn.giamngheo.household.plan;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The household has a plan that is not at its end, or the id is in use. */
final class SupportPlanOpen extends Fault {

    SupportPlanOpen(UUID household) {
        super(409, household);
    }
}
