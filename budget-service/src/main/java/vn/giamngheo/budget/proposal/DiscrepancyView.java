package vn.giamngheo.budget.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A discrepancy as callers see it; amounts in dong.
 *
 * @param subject code of the programme line
 * @param differenceVnd computed less declared
 * @param owner the unit that has to explain
 * @param version what {@code If-Match} names, in quotes
 */
@Schema(name = "Discrepancy")
public record DiscrepancyView(
        UUID id,
        UUID proposalId,
        String subject,
        Measure measure,
        long declaredVnd,
        long computedVnd,
        long differenceVnd,
        String owner,
        DiscrepancyState state,
        String explanation,
        Instant openedAt,
        Instant settledAt,
        long version) {}
