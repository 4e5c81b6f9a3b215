package vn.giamngheo.reporting.fact.money;

import java.util.UUID;

/**
 * Declared and computed disagree.
 *
 * @param subject what disagrees, for example a line of the programme
 * @param measure which of its figures: TOTAL, CENTRAL, LOCAL or SPLIT; null when the event does not say
 * @param differenceVnd computed less declared
 * @param owner who has to settle it
 */
public record Discrepancy(
        UUID id,
        UUID proposalId,
        int year,
        String subject,
        String measure,
        long declaredVnd,
        long computedVnd,
        long differenceVnd,
        String owner,
        String state) {}
