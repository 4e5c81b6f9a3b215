package vn.giamngheo.budget.treasury;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No statement of this id, or it lies outside the caller's area. */
final class TreasuryStatementNotFound extends Fault {

    TreasuryStatementNotFound(UUID id) {
        super(404, id);
    }
}
