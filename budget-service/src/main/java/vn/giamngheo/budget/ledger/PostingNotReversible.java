package vn.giamngheo.budget.ledger;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** A posting is taken back once, and a reversal is not: post the right figures anew instead. */
final class PostingNotReversible extends Fault {

    PostingNotReversible(UUID id) {
        super(409, id);
    }
}
