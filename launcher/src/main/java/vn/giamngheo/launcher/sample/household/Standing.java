package vn.giamngheo.launcher.sample.household;

/** The class that a drawn household must turn out to have. */
enum Standing {
    POOR,
    NEAR_POOR,
    NOT_POOR
}
