package vn.giamngheo.reporting.fact.plan;

import java.util.Collection;

/** Whether a target is reached by what was measured. */
public enum Outcome {
    MET,
    NOT_MET,
    NOT_MEASURED;

    /** Targets joined by "or": one that is met is enough; none is missed for certain while one is not measured. */
    public static Outcome ofAlternatives(Collection<Outcome> outcomes) {
        if (outcomes.contains(MET)) {
            return MET;
        }
        return outcomes.isEmpty() || outcomes.contains(NOT_MEASURED) ? NOT_MEASURED : NOT_MET;
    }
}
