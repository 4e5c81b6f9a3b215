package vn.giamngheo.budget.proposal;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** The proposal is not where this step can be taken; those that can are named. */
final class ProposalStepNotPossible extends Fault {

    ProposalStepNotPossible(UUID id, ProposalState state) {
        super(
                409,
                state.next().stream()
                        .map(step -> new FieldFault("/nextSteps", "STEP_POSSIBLE", step))
                        .toList(),
                id,
                state,
                state.next().isEmpty() ? "-" : state.next());
    }
}
