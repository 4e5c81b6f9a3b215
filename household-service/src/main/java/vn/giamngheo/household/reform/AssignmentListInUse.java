package vn.giamngheo.household.reform;

import java.util.List;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** Something newer builds on assignments of the list. */
final class AssignmentListInUse extends Fault {

    /** @param households the first of them, each with what it is */
    AssignmentListInUse(UUID id, List<FieldFault> households) {
        super(409, households, id, households.size());
    }
}
