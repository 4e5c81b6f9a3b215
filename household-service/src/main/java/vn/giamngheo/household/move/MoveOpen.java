package vn.giamngheo.household.move;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The household was released before and is on its way. */
final class MoveOpen extends Fault {

    MoveOpen(UUID household) {
        super(409, household);
    }
}
