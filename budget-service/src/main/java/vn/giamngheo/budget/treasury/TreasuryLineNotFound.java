package vn.giamngheo.budget.treasury;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The statement has no line of this id. */
final class TreasuryLineNotFound extends Fault {

    TreasuryLineNotFound(UUID id) {
        super(404, id);
    }
}
