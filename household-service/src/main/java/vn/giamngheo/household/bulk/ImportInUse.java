package vn.giamngheo.household.bulk;

import java.util.List;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** Something newer builds on households of the import. */
final class ImportInUse extends Fault {

    /** @param households the first of them */
    ImportInUse(UUID id, List<FieldFault> households) {
        super(409, households, id, households.size());
    }
}
