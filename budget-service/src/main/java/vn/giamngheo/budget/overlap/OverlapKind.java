package vn.giamngheo.budget.overlap;

/** Where a double financing shows. */
enum OverlapKind {
    /** Two programmes paid for the same activity, place and kind of beneficiary within the period. */
    PAYMENTS,
    /** Two programmes have the same work in hand within the period. */
    WORKS,
    /** A document says that another programme pays what money was granted for. */
    DECLARED
}
