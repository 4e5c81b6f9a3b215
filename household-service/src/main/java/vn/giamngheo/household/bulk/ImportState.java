package vn.giamngheo.household.bulk;

/** Where an import is; the last three are ends. */
enum ImportState {
    /** All rows are safe in the database and wait for their turn. */
    ACCEPTED,
    RUNNING,
    /** All rows are in the register; of a dry run: could be. */
    SUCCEEDED,
    /** No row is in the register: {@code errors} of them were refused or, when 0, the import broke repeatedly. */
    FAILED,
    CANCELLED
}
