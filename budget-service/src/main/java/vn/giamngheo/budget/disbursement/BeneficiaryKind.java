package vn.giamngheo.budget.disbursement;

/** Who received the money, as a kind: no persons here. */
enum BeneficiaryKind {
    HOUSEHOLD,
    /** A village, a group of households. */
    COMMUNITY,
    COOPERATIVE,
    ENTERPRISE,
    /** Whoever builds a work. */
    CONTRACTOR,
    /** A school, a health station, an office. */
    PUBLIC_BODY,
    OTHER,
    /** The document does not say. */
    NOT_STATED
}
