package vn.giamngheo.budget.credit;

/** Class of the households that borrowed; no households here. */
enum BorrowerClass {
    POOR,
    NEAR_POOR,
    NEWLY_ESCAPED,
    OTHER
}
