package vn.giamngheo.household.reform;

import vn.giamngheo.platform.problem.Fault;

/** No reform of this id was applied at run time, or none took effect on this day. */
final class ReformNotFound extends Fault {

    ReformNotFound(Object id) {
        super(404, id);
    }
}
