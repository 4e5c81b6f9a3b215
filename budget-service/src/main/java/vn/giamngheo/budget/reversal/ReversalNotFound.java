package vn.giamngheo.budget.reversal;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No such reversal, or it lies outside the caller's area. */
final class ReversalNotFound extends Fault {

    ReversalNotFound(UUID id) {
        super(404, id);
    }
}
