package vn.giamngheo.household.classification;

/**
 * Result of the survey form B.
 *
 * @param a points of part B1, an estimate of income per head
 * @param b points of part B2, 10 for each deprived indicator
 */
record Scores(int a, int b) {}
