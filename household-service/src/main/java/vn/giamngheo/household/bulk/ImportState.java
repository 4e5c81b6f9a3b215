package vn.giamngheo.household.bulk;

/** Where an import is. */
enum ImportState {
    /** All rows are safe in the database and wait for their turn. */
    ACCEPTED,
    RUNNING,
    /** The rows are in the register; of a dry run: could be. */
    SUCCEEDED,
    /** No row is in the register: {@code errors} of them were refused or, when 0, the import broke repeatedly. */
    FAILED,
    CANCELLED,
    /** It had succeeded; its households are about to leave the register. */
    UNDOING,
    /** Its households have left the register. */
    UNDONE
}
