package vn.giamngheo.household.reform;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No reform of this id was applied at run time. */
final class ReformNotFound extends Fault {

    ReformNotFound(UUID id) {
        super(404, id);
    }
}
