package vn.giamngheo.reporting.indicator;

/** What the value of an indicator is. */
public enum Kind {
    COUNT,
    /** A ratio with its numerator and denominator. */
    RATE,
    /** Dong. */
    MONEY
}
