package vn.giamngheo.reporting.fact;

/** Facts that are measured together. */
public enum Family {
    /** Households with their classes. */
    POVERTY,
    /** Money granted, carried over and spent. */
    BUDGET,
    /** Plans with their tasks and targets. */
    PLAN
}
