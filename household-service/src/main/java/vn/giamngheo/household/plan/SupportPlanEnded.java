package vn.giamngheo.household.plan;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** A plan at its end is not changed. */
final class SupportPlanEnded extends Fault {

    SupportPlanEnded(UUID id, PlanState state) {
        super(409, id, state);
    }
}
