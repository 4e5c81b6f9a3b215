package vn.giamngheo.budget.reversal;

import java.util.UUID;
import vn.giamngheo.budget.ledger.PostingState;
import vn.giamngheo.platform.problem.Fault;

/** The reversal was approved or refused already. */
final class ReversalSettled extends Fault {

    ReversalSettled(UUID id, PostingState state) {
        super(409, id, state);
    }
}
