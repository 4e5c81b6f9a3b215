package vn.giamngheo.budget.programme;

/** Whether the legal text behind a row of reference data was at hand when the row was written. */
enum SourceStatus {
    CONFIRMED,
    /** Recalled or derived: confirm it before relying on it. */
    PENDING
}
