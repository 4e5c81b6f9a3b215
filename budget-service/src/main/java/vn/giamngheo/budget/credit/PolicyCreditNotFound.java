package vn.giamngheo.budget.credit;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No record of loans has this id in the caller's area. */
final class PolicyCreditNotFound extends Fault {

    PolicyCreditNotFound(UUID id) {
        super(404, id);
    }
}
