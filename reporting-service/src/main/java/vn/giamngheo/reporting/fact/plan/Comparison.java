package vn.giamngheo.reporting.fact.plan;

/** How a measured value is held against a target. The words are those of plan-service. */
public enum Comparison {
    /** The limit itself is met. */
    AT_MOST,
    /** The limit itself is met. */
    AT_LEAST,
    /** The limit itself is not met. */
    BELOW,
    /** The limit itself is not met. */
    ABOVE,
    EQUALS,
    /** Between two ends, both of which are met. */
    WITHIN
}
