package vn.giamngheo.budget.proposal;

import java.util.List;
import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** More would be appropriated than the proposal asks for; each entry is named with what is left. */
final class ProposalExceeded extends Fault {

    ProposalExceeded(UUID id, List<FieldFault> entries) {
        super(409, entries, id, entries.size());
    }
}
