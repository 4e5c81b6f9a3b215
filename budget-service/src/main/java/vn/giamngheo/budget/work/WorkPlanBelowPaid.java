package vn.giamngheo.budget.work;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** A plan does not fall below what was paid out of it. */
final class WorkPlanBelowPaid extends Fault {

    WorkPlanBelowPaid(UUID id, int year, long paidVnd) {
        super(409, id, year, paidVnd);
    }
}
