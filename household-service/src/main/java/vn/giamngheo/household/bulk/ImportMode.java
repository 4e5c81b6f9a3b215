package vn.giamngheo.household.bulk;

/** What becomes of a file of which some rows are refused. */
enum ImportMode {
    /** All rows enter the register, or none. */
    ALL_ROWS,
    /** Those that are right enter it; the others are listed. */
    VALID_ROWS
}
