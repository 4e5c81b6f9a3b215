package vn.giamngheo.reporting.indicator;

import java.time.LocalDate;

/**
 * A measured value and the day on which it was last measured.
 *
 * @param measuredOn last day, up to the one asked for, on which a fact that counts was established
 */
public record Actual(Measured measured, LocalDate measuredOn) {}
