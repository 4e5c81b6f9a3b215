package vn.giamngheo.reporting.indicator;

/** What the value of an indicator is. */
enum Kind {
    COUNT,
    /** A ratio with its numerator and denominator. */
    RATE,
    /** Dong. */
    MONEY
}
