package vn.giamngheo.budget.ledger;

import java.util.List;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** Some cells hold less than the posting would take; each is named with what it lacks. Nothing was posted. */
final class InsufficientBalance extends Fault {

    InsufficientBalance(List<FieldFault> cells) {
        super(409, cells, cells.size());
    }
}
