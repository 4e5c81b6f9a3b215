package vn.giamngheo.household.plan;

/** What can happen to a support plan. */
enum PlanStep {
    START,
    FINISH,
    ABANDON
}
