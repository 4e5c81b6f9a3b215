package vn.giamngheo.household.labour;

/** How far a match has come. */
enum MatchState {
    MATCHED,
    ADVISED,
    PLACED,
    PLACED_ABROAD,
    EMPLOYED_AFTER_SIX_MONTHS,
    /** It came to nothing, or ended before half a year. */
    ENDED
}
