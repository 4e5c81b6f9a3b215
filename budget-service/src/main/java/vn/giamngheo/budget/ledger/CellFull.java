package vn.giamngheo.budget.ledger;

import java.util.List;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** Some cells would hold more than the ledger counts. Nothing was posted. */
final class CellFull extends Fault {

    CellFull(List<FieldFault> cells) {
        super(409, cells, Amounts.MOST_VND);
    }
}
