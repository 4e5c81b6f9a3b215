package vn.giamngheo.reporting.fact;

/** Facts that are measured together. */
public enum Family {
    /** Households with their classes. */
    POVERTY,
    /** Money granted, carried over and spent. */
    BUDGET,
    /** Plans with their tasks and targets. */
    PLAN,
    /** What households received. */
    SUPPORT,
    /** Certificates of poor and near-poor households. */
    CERTIFICATE,
    /** Members of households who were matched with work, training or advice. */
    LABOUR
}
