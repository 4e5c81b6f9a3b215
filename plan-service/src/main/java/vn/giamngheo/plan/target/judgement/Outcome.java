package vn.giamngheo.plan.target.judgement;

import java.util.Collection;

/** Whether a target is reached by what was measured. */
public enum Outcome {
    MET,
    NOT_MET,
    NOT_MEASURED;

    /**
     * Targets joined by "or" (A Lưới 2023: multidimensional rate 36.91 % or poor rate 24.91 %). One that is met is
     * enough; as long as one is not measured, nobody can say that all of them are missed.
     */
    public static Outcome ofAlternatives(Collection<Outcome> outcomes) {
        if (outcomes.contains(MET)) {
            return MET;
        }
        return outcomes.isEmpty() || outcomes.contains(NOT_MEASURED) ? NOT_MEASURED : NOT_MET;
    }
}
