package vn.giamngheo.household.household;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The household was merged away or nobody of it is left: nothing more can happen to it. */
final class HouseholdEnded extends Fault {

    HouseholdEnded(UUID id) {
        super(409, id);
    }
}
