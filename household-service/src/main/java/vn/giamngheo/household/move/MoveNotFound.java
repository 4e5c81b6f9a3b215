package vn.giamngheo.household.move;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No move of this id begins or ends in the caller's area. */
final class MoveNotFound extends Fault {

    MoveNotFound(UUID id) {
        super(404, id);
    }
}
