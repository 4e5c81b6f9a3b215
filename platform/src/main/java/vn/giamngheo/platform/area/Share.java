package vn.giamngheo.platform.area;

/** How much of a unit's territory went into another. */
public enum Share {
    /** All of it. */
    FULL,
    /** It was divided. How much of it, is not recorded. */
    PARTIAL;

    Share and(Share other) {
        return this == FULL ? other : PARTIAL;
    }
}
