package vn.giamngheo.household.review;

/** Kinds of review (Decision 24/2021/QĐ-TTg, art. 3). */
enum RoundKind {
    /** Rà soát định kỳ: every household that is poor or near-poor, and those that ask. */
    ANNUAL,
    /** Rà soát thường xuyên: households that ask. */
    REGULAR
}
