package vn.giamngheo.budget.proposal;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** A settled discrepancy stays as it is. */
final class DiscrepancySettled extends Fault {

    DiscrepancySettled(UUID id) {
        super(409, id);
    }
}
