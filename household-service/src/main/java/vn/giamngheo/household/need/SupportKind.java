package vn.giamngheo.household.need;

/** What a household needs, and what is given to it: columns of the register's lists (Circular 07/2021/TT-BLĐTBXH, to be confirmed). */
public enum SupportKind {
    HEALTH,
    EDUCATION,
    PRODUCTION,
    CREDIT,
    HOUSING,
    WORK,
    OTHER
}
