package vn.giamngheo.household.labour;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** Nobody is registered under this id in the caller's area. */
final class SeekerNotFound extends Fault {

    SeekerNotFound(UUID id) {
        super(404, id);
    }
}
