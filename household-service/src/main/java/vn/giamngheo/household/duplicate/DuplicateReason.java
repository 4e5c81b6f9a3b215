package vn.giamngheo.household.duplicate;

/** Why two records may be of one person. */
enum DuplicateReason {
    /** One number, present or replaced. */
    CITIZEN_ID,
    /** One name but for its marks, one year of birth, one commune. */
    NAME_BIRTH_YEAR_COMMUNE
}
