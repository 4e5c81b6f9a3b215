package vn.giamngheo.budget.proposal;

import java.util.UUID;
import vn.giamngheo.platform.problem.Fault;

/** The client-made id belongs to another step. */
final class StepExists extends Fault {

    StepExists(UUID id) {
        super(409, id);
    }
}
