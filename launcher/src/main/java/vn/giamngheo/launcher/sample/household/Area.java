package vn.giamngheo.launcher.sample.household;

/** Where a household lives; each has its own limit of score A in the standard of 2022-2025 (Circular 07/2021, points). */
enum Area {
    RURAL(140),
    URBAN(175);

    /** A household at or below it is poor or near-poor. */
    final int scoreALimit;

    Area(int scoreALimit) {
        this.scoreALimit = scoreALimit;
    }
}
