package vn.giamngheo.budget.proposal;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** No proposal has this id, or it lies outside the caller's area. */
final class ProposalNotFound extends Fault {

    ProposalNotFound(UUID id) {
        super(404, id);
    }
}
