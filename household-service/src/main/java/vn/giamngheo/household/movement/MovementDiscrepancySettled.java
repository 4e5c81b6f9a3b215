package vn.giamngheo.household.movement;

import vn.giamngheo.platform.problem.Fault;

/** The discrepancy has been settled before. */
final class MovementDiscrepancySettled extends Fault {

    MovementDiscrepancySettled(String subject) {
        super(409, subject);
    }
}
