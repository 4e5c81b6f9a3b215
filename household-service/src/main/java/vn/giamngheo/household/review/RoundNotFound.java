package vn.giamngheo.household.review;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No such round holds anything of the caller's area. */
final class RoundNotFound extends Fault {

    RoundNotFound(UUID id) {
        super(404, id);
    }
}
