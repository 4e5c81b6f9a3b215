package vn.giamngheo.reporting.fact.money;

/**
 * What a posting does with money. Amounts are signed so that each measure is a plain sum, in which every dong counts once: money
 * that is passed down leaves the unit above and arrives at the unit below.
 */
public enum MoneyKind {
    /** New money, granted by a decision. */
    APPROPRIATED(MoneyMeasure.GRANTED, 1),
    /** Money of an earlier year that may still be spent in this one. */
    CARRIED_OVER(MoneyMeasure.GRANTED, 1),
    /** From the unit above. */
    RECEIVED(MoneyMeasure.GRANTED, 1),
    /** The same money, at the unit above. */
    PASSED_DOWN(MoneyMeasure.GRANTED, -1),
    /** Moved between lines of one unit: negative where it left. */
    ADJUSTED(MoneyMeasure.GRANTED, 1),
    WITHDRAWN(MoneyMeasure.GRANTED, -1),
    /** The same money, at the unit above that got it back. */
    RECOVERED(MoneyMeasure.GRANTED, 1),
    DISBURSED(MoneyMeasure.DISBURSED, 1),
    /** Brought back, to be spent again. */
    REFUNDED(MoneyMeasure.DISBURSED, -1),
    COMMITTED(MoneyMeasure.COMMITTED, 1),
    RELEASED(MoneyMeasure.COMMITTED, -1),
    /** Spent under a commitment, and therefore no longer bound by it. */
    PAID(MoneyMeasure.COMMITTED, -1);

    private final MoneyMeasure measure;
    private final int sign;

    MoneyKind(MoneyMeasure measure, int sign) {
        this.measure = measure;
        this.sign = sign;
    }

    public MoneyMeasure measure() {
        return measure;
    }

    int sign() {
        return sign;
    }
}
