package vn.giamngheo.household.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way of a support plan: drawn up, begun, brought to its end or given up. The office's own order, not a law. */
final class PlanPolicy {

    private PlanPolicy() {}

    /** Where the step leads; empty when it is not allowed. */
    static Optional<PlanState> next(PlanState state, PlanStep step) {
        return switch (step) {
            case START -> state == PlanState.DRAFT ? Optional.of(PlanState.ACTIVE) : Optional.empty();
            case FINISH -> state == PlanState.ACTIVE ? Optional.of(PlanState.FINISHED) : Optional.empty();
            case ABANDON -> isOpen(state) ? Optional.of(PlanState.ABANDONED) : Optional.empty();
        };
    }

    /** Steps that are allowed now; none at the end. */
    static List<PlanStep> allowed(PlanState state) {
        return Stream.of(PlanStep.values())
                .filter(step -> next(state, step).isPresent())
                .toList();
    }

    static boolean isOpen(PlanState state) {
        return state == PlanState.DRAFT || state == PlanState.ACTIVE;
    }
}
