package vn.giamngheo.household.movement;

/**
 * A declared figure that is not what it should be.
 *
 * @param subject where it stands, such as {@code poor.households.closing}
 */
record Difference(DiscrepancyKind kind, String subject, long declared, long computed) {}
