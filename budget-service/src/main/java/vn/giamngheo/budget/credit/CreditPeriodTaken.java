package vn.giamngheo.budget.credit;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** Another record of the scheme and class covers some of these days: the loans would count twice. */
final class CreditPeriodTaken extends Fault {

    CreditPeriodTaken(UUID id) {
        super(409, id);
    }
}
