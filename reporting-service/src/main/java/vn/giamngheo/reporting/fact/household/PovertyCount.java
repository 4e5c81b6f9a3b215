package vn.giamngheo.reporting.fact.household;

/**
 * Households of one class in one kind of area.
 *
 * @param label what they were added up under
 * @param classification POOR, NEAR_POOR, AVERAGE, NOT_POOR or NOT_CLASSIFIED
 */
public record PovertyCount(String label, String area, String classification, long households, long persons) {}
