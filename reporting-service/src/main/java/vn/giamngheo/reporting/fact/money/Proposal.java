package vn.giamngheo.reporting.fact.money;

import java.util.UUID;

/**
 * A budget proposal: what its document declares, and what its components add up to.
 *
 * @param year budget year that the money is asked for
 */
public record Proposal(UUID id, int year, String documentNumber, long declaredVnd, long computedVnd) {}
