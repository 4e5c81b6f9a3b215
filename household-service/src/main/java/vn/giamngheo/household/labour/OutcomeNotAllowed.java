package vn.giamngheo.household.labour;

import static java.util.stream.Collectors.joining;

import java.util.List;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** The match cannot have this outcome now; those that it can have are named. */
final class OutcomeNotAllowed extends Fault {

    OutcomeNotAllowed(Outcome outcome, MatchState state, List<Outcome> allowed) {
        super(
                409,
                allowed.stream()
                        .map(next -> new FieldFault("/outcome", "ALLOWED_STEP", next))
                        .toList(),
                outcome,
                state,
                allowed.isEmpty() ? "-" : allowed.stream().map(Outcome::name).collect(joining(", ")));
    }
}
