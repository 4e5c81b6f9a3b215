package vn.giamngheo.household.labour;

/** What somebody looks for, and what is offered. */
enum WorkNeed {
    ADVICE,
    TRAINING,
    JOB,
    WORK_ABROAD
}
