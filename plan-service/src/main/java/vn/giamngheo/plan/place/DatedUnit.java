package vn.giamngheo.plan.place;

import java.time.LocalDate;

/**
 * An administrative unit on the day whose map counts for a fact: codes have another meaning on another day.
 *
 * @param day for a plan its day of issue, or the first day of its period when the document has no day
 */
public record DatedUnit(String code, LocalDate day) {}
