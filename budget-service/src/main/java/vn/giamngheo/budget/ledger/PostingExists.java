package vn.giamngheo.budget.ledger;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The client-made id belongs to another posting. */
final class PostingExists extends Fault {

    PostingExists(UUID id) {
        super(409, id);
    }
}
