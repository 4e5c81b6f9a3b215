package vn.giamngheo.budget.work;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** More would be paid than the work's plan of that year, or its total investment, leaves. Nothing was posted. */
final class WorkPlanExceeded extends Fault {

    WorkPlanExceeded(UUID id, int year, long payableVnd, long askedVnd) {
        super(409, id, year, payableVnd, askedVnd);
    }
}
