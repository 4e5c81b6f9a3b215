package vn.giamngheo.budget.credit;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The client-made id belongs to another record. */
final class PolicyCreditExists extends Fault {

    PolicyCreditExists(UUID id) {
        super(409, id);
    }
}
