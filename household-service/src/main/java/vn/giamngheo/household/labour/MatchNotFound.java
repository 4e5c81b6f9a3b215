package vn.giamngheo.household.labour;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No match of this id is in the caller's area. */
final class MatchNotFound extends Fault {

    MatchNotFound(UUID id) {
        super(404, id);
    }
}
