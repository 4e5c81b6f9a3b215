package vn.giamngheo.household.reform;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The reform has no such list of assignments, or it reaches beyond the caller's area. */
final class AssignmentListNotFound extends Fault {

    AssignmentListNotFound(UUID id) {
        super(404, id);
    }
}
