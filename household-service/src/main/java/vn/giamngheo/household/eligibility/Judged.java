package vn.giamngheo.household.eligibility;

/** What the register says, and what of it the caller is told. */
record Judged(Standing standing, AccessOutcome outcome) {

    /** @param covered whether the caller's area holds the household */
    static Judged of(Standing standing, boolean covered) {
        if (standing.household() == null) {
            return new Judged(standing, standing.households() > 1 ? AccessOutcome.AMBIGUOUS : AccessOutcome.UNKNOWN);
        }
        if (!covered) {
            return new Judged(standing, AccessOutcome.OUTSIDE_AREA);
        }
        return new Judged(standing, standing.found() == null ? AccessOutcome.UNCLASSIFIED : AccessOutcome.ANSWERED);
    }

    EligibilityAnswer answer() {
        return outcome == AccessOutcome.ANSWERED ? standing.found() : EligibilityAnswer.NOTHING;
    }
}
