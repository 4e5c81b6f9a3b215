package vn.giamngheo.household.classification;

/**
 * What is known of a household without survey points.
 *
 * @param vndPerMonth income per head per month
 * @param deprived number of indicators of which it is deprived
 */
record Income(long vndPerMonth, int deprived) {}
