package vn.giamngheo.household.household;

/** Relation of a member to the head of the household. */
public enum Relation {
    HEAD,
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    OTHER
}
