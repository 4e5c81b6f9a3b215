package vn.giamngheo.budget.reversal;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** Four eyes: who asked for a posting to be taken back does not approve it. */
final class OwnReversal extends Fault {

    OwnReversal(UUID id) {
        super(403, id);
    }
}
