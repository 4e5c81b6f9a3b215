package vn.giamngheo.household.review;

import static java.util.stream.Collectors.joining;

import java.util.List;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** The procedure does not lead from this state by that step; the steps that it allows are named. */
final class StepNotAllowed extends Fault {

    StepNotAllowed(Step step, State state, List<Step> allowed) {
        super(
                409,
                allowed.stream()
                        .map(next -> new FieldFault("/" + next.path, "ALLOWED_STEP", next))
                        .toList(),
                step,
                state,
                allowed.isEmpty() ? "-" : allowed.stream().map(Step::name).collect(joining(", ")));
    }
}
