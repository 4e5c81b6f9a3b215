package vn.giamngheo.budget.mobilised;

/** Whom money outside the budget comes from. */
enum ResourceKind {
    /** Quỹ vì người nghèo. */
    FUND_FOR_THE_POOR,
    ENTERPRISE,
    /** Associations, agencies, international bodies. */
    ORGANISATION,
    /** What the people of the place contribute. */
    COMMUNITY,
    OTHER
}
