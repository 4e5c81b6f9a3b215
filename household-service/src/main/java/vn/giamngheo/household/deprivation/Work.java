package vn.giamngheo.household.deprivation;

/** What a person does for a living. */
enum Work {
    /** No job. */
    NONE,
    /** On a farm or business of the household's own, reasonably stable. */
    OWN_ACCOUNT,
    /** Paid, with a labour contract. */
    PAID_WITH_CONTRACT,
    /** Paid, without a labour contract. */
    PAID_WITHOUT_CONTRACT,
    /** Studies, and looks for no job. */
    AT_SCHOOL,
    UNKNOWN
}
