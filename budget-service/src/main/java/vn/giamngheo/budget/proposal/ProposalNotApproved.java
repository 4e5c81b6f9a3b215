package vn.giamngheo.budget.proposal;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** Money follows an approved proposal only. */
final class ProposalNotApproved extends Fault {

    ProposalNotApproved(UUID id, ProposalState state) {
        super(409, id, state);
    }
}
