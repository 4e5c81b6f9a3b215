package vn.giamngheo.budget.reversal;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** Another reversal of the posting waits for approval, or the id belongs to one. */
final class ReversalWaits extends Fault {

    ReversalWaits(UUID posting) {
        super(409, posting);
    }
}
