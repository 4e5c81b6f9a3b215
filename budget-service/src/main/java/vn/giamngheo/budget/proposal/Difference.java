package vn.giamngheo.budget.proposal;

/** A declared figure that its parts do not confirm, in dong. */
record Difference(String subject, Measure measure, long declaredVnd, long computedVnd) {

    /** Positive when the parts are more than was declared. */
    long differenceVnd() {
        return computedVnd - declaredVnd;
    }
}
