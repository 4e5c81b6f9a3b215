package vn.giamngheo.reporting.fact.change;

import java.time.LocalDate;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.place.Unit;

/**
 * A unit whose measured values may differ from the published ones.
 *
 * @param day first day on which they may
 */
public record ChangedUnit(Family family, Unit unit, LocalDate day) {}
