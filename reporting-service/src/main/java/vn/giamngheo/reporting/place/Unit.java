package vn.giamngheo.reporting.place;

import java.time.LocalDate;

/**
 * One administrative unit for good: codes were given to other units later, so a code alone is not enough.
 *
 * @param validFrom first day of the unit, inclusive
 */
public record Unit(String code, LocalDate validFrom) {}
