package vn.giamngheo.household.duplicate;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No dismissal of this id stands in the caller's area. */
final class DismissalNotFound extends Fault {

    DismissalNotFound(UUID id) {
        super(404, id);
    }
}
