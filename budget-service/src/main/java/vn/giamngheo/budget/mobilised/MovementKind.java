package vn.giamngheo.budget.mobilised;

/** What happened to mobilised money. */
enum MovementKind {
    PLEDGED,
    RECEIVED,
    SPENT
}
