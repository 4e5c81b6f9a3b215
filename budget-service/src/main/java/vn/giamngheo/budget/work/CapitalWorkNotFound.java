package vn.giamngheo.budget.work;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No capital work has this id in the caller's area. */
final class CapitalWorkNotFound extends Fault {

    CapitalWorkNotFound(UUID id) {
        super(404, id);
    }
}
