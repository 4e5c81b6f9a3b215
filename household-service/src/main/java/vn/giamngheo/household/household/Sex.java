package vn.giamngheo.household.household;

/** As recorded in the survey form. */
public enum Sex {
    MALE,
    FEMALE
}
