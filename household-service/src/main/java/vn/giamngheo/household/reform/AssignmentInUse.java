package vn.giamngheo.household.reform;

import java.util.List;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** Something newer builds on an assignment that is to be undone by itself. */
final class AssignmentInUse extends Fault {

    AssignmentInUse(UUID change, List<FieldFault> facts) {
        super(409, facts, change);
    }
}
