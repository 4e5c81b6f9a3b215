package vn.giamngheo.reporting.indicator;

/** One indicator of one unit, measured. */
public record Measurement(String indicator, Measured measured, Coverage coverage) {}
