package vn.giamngheo.budget.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal as callers see it; amounts in dong.
 *
 * @param declaredVnd what the document states for the whole programme; absent when it states nothing
 * @param computedVnd what its components add up to
 * @param differenceVnd computed less declared; absent when nothing is declared
 */
@Schema(name = "BudgetProposal")
record ProposalView(
        UUID id,
        String unit,
        int year,
        String programme,
        String documentNumber,
        LocalDate issuedOn,
        Long declaredVnd,
        long computedVnd,
        Long differenceVnd,
        Instant recordedAt) {}
