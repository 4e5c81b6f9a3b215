package vn.giamngheo.household.deprivation;

/** Level of schooling, from low to high. */
enum Level {
    NONE,
    PRE_SCHOOL,
    PRIMARY,
    LOWER_SECONDARY,
    /** Also vocational training: elementary, intermediate, college. */
    UPPER_SECONDARY,
    UNKNOWN;

    Known atLeast(Level wanted) {
        return this == UNKNOWN ? Known.UNKNOWN : Known.of(ordinal() >= wanted.ordinal());
    }
}
