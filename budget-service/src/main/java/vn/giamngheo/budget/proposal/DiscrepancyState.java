package vn.giamngheo.budget.proposal;

/** How far a discrepancy has come. */
enum DiscrepancyState {
    OPEN,
    /** The owner has said why the figures differ. */
    EXPLAINED,
    /** Closed for good. */
    SETTLED
}
