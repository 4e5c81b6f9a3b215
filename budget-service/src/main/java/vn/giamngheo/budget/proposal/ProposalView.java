package vn.giamngheo.budget.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal as callers see it; amounts in dong.
 *
 * @param declaredVnd what the document states for the whole programme or, where it states no total, what its own figures come to
 * @param computedVnd what its components add up to
 * @param differenceVnd computed less declared
 * @param nextSteps what may be done with it now
 * @param replaces the returned proposal whose place it takes
 * @param version what {@code If-Match} names, in quotes
 */
@Schema(name = "BudgetProposal")
public record ProposalView(
        UUID id,
        String unit,
        int year,
        String programme,
        String documentNumber,
        LocalDate issuedOn,
        long declaredVnd,
        long computedVnd,
        long differenceVnd,
        Instant recordedAt,
        ProposalState state,
        List<ProposalStep> nextSteps,
        UUID replaces,
        long version) {}
