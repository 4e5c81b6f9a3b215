package vn.giamngheo.household.eligibility;

/** What became of a question about one person. All but the first are answered alike. */
enum AccessOutcome {
    ANSWERED,
    UNCLASSIFIED,
    OUTSIDE_AREA,
    /** An old number of nine digits that people of several households have. */
    AMBIGUOUS,
    UNKNOWN
}
