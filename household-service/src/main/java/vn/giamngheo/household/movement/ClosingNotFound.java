package vn.giamngheo.household.movement;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No closing of this id is in the caller's area. */
final class ClosingNotFound extends Fault {

    ClosingNotFound(UUID id) {
        super(404, id);
    }
}
