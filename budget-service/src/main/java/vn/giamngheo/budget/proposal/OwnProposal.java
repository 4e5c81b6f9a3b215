package vn.giamngheo.budget.proposal;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** Four eyes: who recorded or submitted a proposal does not approve it. */
final class OwnProposal extends Fault {

    OwnProposal(UUID id) {
        super(403, id);
    }
}
