package vn.giamngheo.household.sync;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No conflict of this id concerns a household of the caller's area. */
final class ConflictNotFound extends Fault {

    ConflictNotFound(UUID id) {
        super(404, id);
    }
}
