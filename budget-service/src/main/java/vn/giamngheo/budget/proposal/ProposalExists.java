package vn.giamngheo.budget.proposal;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The client-made id belongs to another proposal. */
final class ProposalExists extends Fault {

    ProposalExists(UUID id) {
        super(409, id);
    }
}
