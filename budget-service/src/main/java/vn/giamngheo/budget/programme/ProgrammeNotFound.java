package vn.giamngheo.budget.programme;

import vn.giamngheo.platform.problem.Fault;

/** No programme has this code. */
final class ProgrammeNotFound extends Fault {

    ProgrammeNotFound(String programme) {
        super(404, programme);
    }
}
