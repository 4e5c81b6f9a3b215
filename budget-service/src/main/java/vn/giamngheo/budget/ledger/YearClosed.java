package vn.giamngheo.budget.ledger;

import java.util.List;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** The books of the unit's year are closed. Nothing was posted. */
final class YearClosed extends Fault {

    YearClosed(FieldFault field, String unit, int year) {
        super(409, List.of(field), unit, year);
    }
}
