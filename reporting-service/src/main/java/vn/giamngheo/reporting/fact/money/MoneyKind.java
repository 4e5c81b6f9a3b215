package vn.giamngheo.reporting.fact.money;

/** What a posting does with money. */
public enum MoneyKind {
    /** New money, granted by a decision. */
    APPROPRIATED,
    /** Money of an earlier year that may still be spent in this one. */
    CARRIED_OVER,
    DISBURSED
}
