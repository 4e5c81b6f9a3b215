package vn.giamngheo.budget.exchange;

/** What a file was imported as. */
enum FileLayout {
    EXECUTION,
    PROPOSAL
}
