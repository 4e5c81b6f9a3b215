package vn.giamngheo.household.movement;

/** What a declared figure was compared with. */
enum DiscrepancyKind {
    /** Closing, against the other eight columns. */
    BALANCE,
    /** Those who changed list, against what the other list says of them. */
    CROSS_FLOW,
    /** Against the register. */
    REGISTER
}
