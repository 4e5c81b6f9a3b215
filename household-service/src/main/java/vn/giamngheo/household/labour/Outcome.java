package vn.giamngheo.household.labour;

/** What comes out of a match, step by step. */
enum Outcome {
    ADVISED,
    /** Took the training place or the work. */
    PLACED,
    PLACED_ABROAD,
    EMPLOYED_AFTER_SIX_MONTHS,
    ENDED
}
