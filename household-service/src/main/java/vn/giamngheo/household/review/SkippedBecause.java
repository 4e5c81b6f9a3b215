package vn.giamngheo.household.review;

/** Why a dossier goes to the decision without the opinion of a district. */
enum SkippedBecause {
    /** Decision 24/2021/QĐ-TTg, art. 5. */
    REGULAR_REVIEW,
    /** Decision 406/QĐ-LĐTBXH of 2023, part II, procedure 4. */
    AVERAGE_STANDARD,
    /** The commune stands directly below its province. */
    NO_DISTRICT
}
