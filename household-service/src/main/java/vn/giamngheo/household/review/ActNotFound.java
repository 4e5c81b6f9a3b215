package vn.giamngheo.household.review;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The round has no such act. */
final class ActNotFound extends Fault {

    ActNotFound(UUID id) {
        super(404, id);
    }
}
