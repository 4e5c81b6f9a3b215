package vn.giamngheo.budget.proposal;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The proposal has no discrepancy with this id. */
final class DiscrepancyNotFound extends Fault {

    DiscrepancyNotFound(UUID id) {
        super(404, id);
    }
}
