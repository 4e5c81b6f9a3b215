package vn.giamngheo.budget.closing;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** Four eyes: who entered a decision on a year does not approve it. */
final class OwnYearClosing extends Fault {

    OwnYearClosing(UUID id) {
        super(403, id);
    }
}
