package vn.giamngheo.budget.ledger;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No posting of this kind has this id, or it lies outside the caller's area. */
final class PostingNotFound extends Fault {

    PostingNotFound(UUID id) {
        super(404, id);
    }
}
