package vn.giamngheo.household.movement;

/** Columns of the tables of movement, the same for poor and for near-poor households. */
enum Column {
    OPENING,
    TO_OTHER_LIST,
    ESCAPED,
    OTHER_DECREASE,
    FROM_OTHER_LIST,
    RELAPSE,
    NEWCOMER,
    OTHER_INCREASE,
    CLOSING
}
