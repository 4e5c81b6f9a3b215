package vn.giamngheo.budget.ledger;

/** Whose money a balance counts. */
public enum Scope {
    /** The unit's own. */
    OWN,
    /** The unit's own and that of every unit below it. */
    AREA
}
