package vn.giamngheo.reporting.fact.money;

/** What sums of money are sums of. */
public enum MoneyMeasure {
    /** What the unit that holds it may spend in the year. */
    GRANTED,
    DISBURSED,
    /** Bound by contracts and not yet spent. */
    COMMITTED
}
