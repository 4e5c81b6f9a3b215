package vn.giamngheo.household.reform;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The list was undone before. */
final class AssignmentListReversed extends Fault {

    AssignmentListReversed(UUID id) {
        super(409, id);
    }
}
