package vn.giamngheo.launcher.sample.household;

import java.util.UUID;

/** A person who does not exist. */
record Member(UUID id, String name, Sex sex, int birthYear, String ethnicity, Relation relation) {

    enum Sex {
        MALE,
        FEMALE
    }

    enum Relation {
        HEAD,
        SPOUSE,
        CHILD,
        PARENT
    }

    /** Age reached in the year of the review. */
    int ageIn(int year) {
        return year - birthYear;
    }
}
