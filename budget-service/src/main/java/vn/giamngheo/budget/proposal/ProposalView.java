package vn.giamngheo.budget.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal as callers see it; amounts in dong.
 *
 * @param declaredVnd what the document states for the whole programme or, where it states no total, what its own figures come to
 * @param computedVnd what its components add up to
 * @param differenceVnd computed less declared
 */
@Schema(name = "BudgetProposal")
record ProposalView(
        UUID id,
        String unit,
        int year,
        String programme,
        String documentNumber,
        LocalDate issuedOn,
        long declaredVnd,
        long computedVnd,
        long differenceVnd,
        Instant recordedAt) {}
