package vn.giamngheo.budget.proposal;

/** Which figure of a declared line is compared. */
enum Measure {
    /** The total against the lines below. */
    TOTAL,
    /** The central share against the lines below. */
    CENTRAL,
    /** The local share against the lines below. */
    LOCAL,
    /** The total against the line's own central and local shares. */
    SPLIT
}
