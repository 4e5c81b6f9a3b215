package vn.giamngheo.household.classification;

/** How a step ended. */
enum Outcome {
    MET,
    NOT_MET,
    /** Nothing to compare: the step states what is applied. */
    APPLIES,
    /** The figure to compare with is not published. */
    UNKNOWN
}
