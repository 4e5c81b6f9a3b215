package vn.giamngheo.reporting.fact.household;

/** Households of one class in one kind of area that are deprived of one of the twelve indicators. */
public record DeprivationCount(String label, String area, String classification, String indicator, long households) {}
