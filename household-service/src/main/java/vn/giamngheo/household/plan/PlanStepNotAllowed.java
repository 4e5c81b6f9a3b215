package vn.giamngheo.household.plan;

import static java.util.stream.Collectors.joining;

import java.util.List;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** The plan cannot take this step now; those that it can take are named. */
final class PlanStepNotAllowed extends Fault {

    PlanStepNotAllowed(PlanStep step, PlanState state, List<PlanStep> allowed) {
        super(
                409,
                allowed.stream()
                        .map(next -> new FieldFault("/step", "ALLOWED_STEP", next))
                        .toList(),
                step,
                state,
                allowed.isEmpty() ? "-" : allowed.stream().map(PlanStep::name).collect(joining(", ")));
    }
}
