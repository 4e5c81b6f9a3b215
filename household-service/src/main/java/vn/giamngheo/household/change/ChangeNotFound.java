package vn.giamngheo.household.change;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No operation of this id was recorded in the caller's area. */
final class ChangeNotFound extends Fault {

    ChangeNotFound(UUID id) {
        super(404, id);
    }
}
