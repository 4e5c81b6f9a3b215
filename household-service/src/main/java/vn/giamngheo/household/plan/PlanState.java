package vn.giamngheo.household.plan;

/** How far a support plan has come. */
enum PlanState {
    DRAFT,
    ACTIVE,
    FINISHED,
    ABANDONED
}
